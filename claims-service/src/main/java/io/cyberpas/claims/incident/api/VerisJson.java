package io.cyberpas.claims.incident.api;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.cyberpas.claims.incident.VerisFormat;
import io.cyberpas.claims.incident.VerisRecord;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * VERIS records as JSON. It has a mapper of its own: numbers keep their digits, a member named twice is refused, and
 * nothing depends on how the service writes its other answers.
 */
@Singleton
class VerisJson implements VerisFormat {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final ObjectMapper mapper = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final ObjectWriter ordered = mapper.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    @Override
    public String write(VerisRecord veris) {
        try {
            return mapper.writeValueAsString(veris.content());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String writeIndented(VerisRecord veris) {
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(veris.content());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String canonical(VerisRecord veris) {
        try {
            return ordered.writeValueAsString(veris.content());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public VerisRecord read(String text) {
        Map<String, Object> content;
        try {
            content = mapper.readValue(text, OBJECT);
        } catch (JsonProcessingException unreadable) {
            throw new InvalidInputException(
                    new FieldProblem("$", problem(unreadable), "a VERIS record as JSON object"));
        }
        if (content == null) {
            throw new InvalidInputException(new FieldProblem("$", "is null", "a VERIS record as JSON object"));
        }
        return VerisRecord.of(content);
    }

    private static String problem(JacksonException unreadable) {
        var location = unreadable.getLocation();
        String where = location == null
                ? ""
                : " at line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
        return "is no JSON object" + where + ": " + unreadable.getOriginalMessage();
    }
}
