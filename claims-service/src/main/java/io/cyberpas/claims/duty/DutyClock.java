package io.cyberpas.claims.duty;

import io.cyberpas.claims.calendar.BusinessCalendars;
import io.cyberpas.claims.claim.Jurisdiction;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long the law gives, and from when.
 *
 * @param length 0 with {@link Unit#WITHOUT_DELAY}
 * @param zone in which its days begin
 */
public record DutyClock(Start from, Unit unit, int length, ZoneId zone) {

    /** What starts it. */
    public enum Start {
        AWARENESS,
        /** The insured found the incident material. */
        MATERIALITY,
        /** A part of the report that is supplemented was filed. */
        PARTIAL_FILING
    }

    /** In what the law counts. */
    public enum Unit {
        HOURS,
        /** Whole days; the last one runs to its end. */
        DAYS,
        /** Days on which business is done in the jurisdiction, by its calendar. */
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

    /** When it ends; empty while it has not started, or where the law only says without delay. */
    Optional<Instant> end(@Nullable Instant started, Jurisdiction place, BusinessCalendars calendars) {
        if (started == null) {
            return Optional.empty();
        }
        var local = started.atZone(zone);
        return switch (unit) {
            case HOURS -> Optional.of(started.plusSeconds(3600L * length));
            case DAYS -> Optional.of(endOfDay(local.plusDays(length)));
            case BUSINESS_DAYS -> Optional.of(calendars.of(place).plusBusinessDays(started, length, zone));
            case MONTHS -> Optional.of(endOfDay(local.plusMonths(length)));
            case WITHOUT_DELAY -> Optional.empty();
        };
    }

    private static Instant endOfDay(ZonedDateTime day) {
        return day.plusDays(1).with(LocalTime.MIDNIGHT).toInstant();
    }
}
