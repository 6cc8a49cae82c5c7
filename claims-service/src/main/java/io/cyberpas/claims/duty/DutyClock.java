package io.cyberpas.claims.duty;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/** How long the law gives. */
public record DutyClock(Unit unit, int length) {

    /** In what the law counts. */
    public enum Unit {
        HOURS,
        /** Whole days; the last one runs to its end. */
        DAYS,
        /** Days from Monday to Friday; public holidays are not known here and count as such. */
        BUSINESS_DAYS,
        MONTHS,
        /** No length: at once. */
        WITHOUT_DELAY
    }

    public DutyClock {
        if ((unit == Unit.WITHOUT_DELAY) != (length == 0) || length < 0) {
            throw new IllegalArgumentException("A clock of " + length + " " + unit + " is none");
        }
    }

    Optional<Instant> end(Instant start, ZoneId zone) {
        var local = start.atZone(zone);
        return switch (unit) {
            case HOURS -> Optional.of(start.plusSeconds(3600L * length));
            case DAYS -> Optional.of(endOfDay(local.plusDays(length)));
            case BUSINESS_DAYS -> Optional.of(endOfDay(plusBusinessDays(local)));
            case MONTHS -> Optional.of(endOfDay(local.plusMonths(length)));
            case WITHOUT_DELAY -> Optional.empty();
        };
    }

    private ZonedDateTime plusBusinessDays(ZonedDateTime from) {
        var day = from;
        for (int counted = 0; counted < length; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                counted++;
            }
        }
        return day;
    }

    private static Instant endOfDay(ZonedDateTime day) {
        return day.plusDays(1).with(LocalTime.MIDNIGHT).toInstant();
    }
}
