package io.cyberpas.policy.policy.api;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads query parameters, so that a bad one is named and answered with 400; an empty one counts as absent. */
final class QueryParameters {

    private QueryParameters() {}

    /** A day, or the given one where none is asked for. */
    static LocalDate date(String name, @Nullable String value, LocalDate otherwise) {
        if (value == null || value.isEmpty()) {
            return otherwise;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException _) {
            throw new InvalidInputException(new FieldProblem(name, "is not a date", "YYYY-MM-DD"));
        }
    }

    /** An instant with its offset, or the given one where none is asked for. */
    static Instant instant(String name, @Nullable String value, Instant otherwise) {
        if (value == null || value.isEmpty()) {
            return otherwise;
        }
        try {
            return OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeException _) {
            throw new InvalidInputException(new FieldProblem(name, "is not an instant", "2026-12-20T14:03:59Z"));
        }
    }
}
