package io.cyberpas.claims.process;

import io.cyberpas.claims.calendar.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A length of time as the process counts it.
 *
 * @param overHolidays a last day on which no business is done gives way to the next business day
 */
public record Span(int length, TimeUnit unit, boolean overHolidays) {

    /** @throws IllegalArgumentException when it has no length */
    public Span {
        if (length < 1) {
            throw new IllegalArgumentException("A span of " + length + " " + unit + " is none");
        }
    }

    /**
     * When it ends.
     *
     * @throws io.cyberpas.claims.calendar.MissingCalendarException when it counts in days whose holidays are not known
     */
    public Instant end(Instant from, ZoneId zone, BusinessCalendar calendar) {
        return switch (unit) {
            case HOURS -> from.plus(Duration.ofHours(length));
            case DAYS -> endOfDay(LocalDate.ofInstant(from, zone).plusDays(length), zone, calendar);
            case BUSINESS_DAYS -> calendar.plusBusinessDays(from, length, zone);
        };
    }

    private Instant endOfDay(LocalDate last, ZoneId zone, BusinessCalendar calendar) {
        var counts = overHolidays ? calendar.sameOrNextBusinessDay(last) : last;
        return counts.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
