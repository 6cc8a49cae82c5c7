package io.cyberpas.policy.policy.pages;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The point on both time lines at which the reader looks, from the fields of the page's form.
 *
 * @param asOf    day of cover
 * @param knownAt instant whose knowledge counts
 * @param chosen  whether the reader chose it; else it is the present
 */
public record PageTime(LocalDate asOf, Instant knownAt, boolean chosen) {

    static PageTime of(@Nullable String asOf, @Nullable String knownAt, LocalDate day, Instant now, ZoneId zone) {
        boolean chosen = isGiven(asOf) || isGiven(knownAt);
        return new PageTime(isGiven(asOf) ? date(asOf) : day, isGiven(knownAt) ? instant(knownAt, zone) : now, chosen);
    }

    private static boolean isGiven(@Nullable String value) {
        return value != null && !value.isEmpty();
    }

    private static LocalDate date(@Nullable String value) {
        try {
            return LocalDate.parse(String.valueOf(value));
        } catch (DateTimeException _) {
            throw new InvalidInputException(new FieldProblem("asOf", "is not a date", "YYYY-MM-DD"));
        }
    }

    /** Links name the instant. The form knows minutes only: what was recorded within the minute counts as known. */
    private static Instant instant(@Nullable String value, ZoneId zone) {
        try {
            return value != null && value.endsWith("Z") ? Instant.parse(value) : endOfMinute(value, zone);
        } catch (DateTimeException _) {
            throw new InvalidInputException(new FieldProblem("knownAt", "is not a time", "YYYY-MM-DDTHH:MM"));
        }
    }

    private static Instant endOfMinute(@Nullable String value, ZoneId zone) {
        return LocalDateTime.parse(String.valueOf(value))
                .truncatedTo(ChronoUnit.MINUTES)
                .plusMinutes(1)
                .atZone(zone)
                .toInstant()
                .minus(1, ChronoUnit.MICROS);
    }
}
