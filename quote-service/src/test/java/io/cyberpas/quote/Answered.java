package io.cyberpas.quote;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cyberpas.quote.questionnaire.Answers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** Answers to the standard questionnaire. */
public final class Answered {

    /** Every control but the certificates is in place; nothing ever happened. */
    public static final String WELL_RUN_COMPANY = read("well-run-company.json");

    private Answered() {}

    /** The answers of the well-run company. */
    public static Answers wellRunCompany() {
        try {
            return Answers.of(
                    new ObjectMapper().readValue(WELL_RUN_COMPANY, new TypeReference<Map<String, Object>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String name) {
        try (InputStream file = Objects.requireNonNull(Answered.class.getResourceAsStream("/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
