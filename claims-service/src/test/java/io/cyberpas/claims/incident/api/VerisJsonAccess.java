package io.cyberpas.claims.incident.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cyberpas.claims.incident.VerisFormat;
import java.io.IOException;

/** Lets tests of the domain read VERIS JSON as the service does. */
public final class VerisJsonAccess {

    private VerisJsonAccess() {}

    /** The format of the service. */
    public static VerisFormat format() {
        return new VerisJson();
    }

    /** A text as a tree, to compare what it says and not how. */
    public static JsonNode tree(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}
