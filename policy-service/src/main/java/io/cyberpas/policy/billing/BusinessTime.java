package io.cyberpas.policy.billing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The present, and the day that it is at the insurer's place of business. */
@ApplicationScoped
public class BusinessTime {

    private final Clock clock;
    private final ZoneId zone;

    BusinessTime(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /** The present instant, as exact as the database keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The present day. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), zone);
    }
}
