package io.cyberpas.policy.policy;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A span of cover, from midnight to midnight at the insurer's place of business.
 *
 * @param from the first day of cover
 * @param to   the first day that is no longer covered
 */
@Embeddable
public record CoverPeriod(LocalDate from, LocalDate to) {

    /** Refuses a period of no days. */
    public CoverPeriod {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("Cover from %s to %s has no day".formatted(from, to));
        }
    }

    /** Whether the day is covered. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    /** The last day that is covered. */
    public LocalDate lastDay() {
        return to.minusDays(1);
    }

    /** How many days the nearest covered day lies from the given one. */
    public long daysFrom(LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(day, nearest(day)));
    }

    /** The covered day that is nearest to the given one. */
    public LocalDate nearest(LocalDate day) {
        if (day.isBefore(from)) {
            return from;
        }
        return day.isBefore(to) ? day : lastDay();
    }
}
