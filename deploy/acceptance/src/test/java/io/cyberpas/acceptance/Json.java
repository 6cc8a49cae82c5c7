package io.cyberpas.acceptance;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Documents with one thing changed. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static JsonNode read(String document) {
        try {
            return MAPPER.readTree(document);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The document with the value, given as JSON, at the pointer. */
    static String with(String document, String pointer, String value) {
        try {
            JsonNode root = MAPPER.readTree(document);
            JsonPointer place = JsonPointer.compile(pointer);
            ((ObjectNode) root.at(place.head())).set(place.last().getMatchingProperty(), MAPPER.readTree(value));
            return MAPPER.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
