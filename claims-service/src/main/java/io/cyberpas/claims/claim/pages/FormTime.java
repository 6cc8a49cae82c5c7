package io.cyberpas.claims.claim.pages;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Reads what the browser's fields for date and time send. */
public final class FormTime {

    private FormTime() {}

    /**
     * A local date and time such as {@code 2026-12-20T10:30}.
     *
     * @throws InvalidInputException naming the field, when it is missing or no time
     */
    public static Instant instant(String field, @Nullable String value, ZoneId zone) {
        try {
            return LocalDateTime.parse(value == null ? "" : value.strip())
                    .atZone(zone)
                    .toInstant();
        } catch (DateTimeException e) {
            throw new InvalidInputException(new FieldProblem("$." + field, "is not a time", "2026-12-20T10:30"));
        }
    }

    /** Like {@link #instant}, but may be left empty. */
    public static @Nullable Instant optionalInstant(String field, @Nullable String value, ZoneId zone) {
        return value == null || value.isBlank() ? null : instant(field, value, zone);
    }

    /** A date such as {@code 2026-12-18}; may be left empty. */
    public static @Nullable LocalDate optionalDate(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(value.strip());
        } catch (DateTimeException e) {
            throw new InvalidInputException(new FieldProblem("$." + field, "is not a date", "2026-12-18"));
        }
    }
}
