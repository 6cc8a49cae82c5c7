package io.cyberpas.policy;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Runs like the system's clock, but from an instant that the test chooses. */
public final class TestClock extends Clock {
    private static final Instant START = Instant.parse("2026-11-22T03:00:00Z");

    private volatile Duration ahead = Duration.between(Instant.now(), START);

    /** In place of the platform's clock. */
    @Singleton
    static class Source {
        @Produces
        @Singleton
        TestClock clock() {
            return new TestClock();
        }
    }

    /** Goes on from another instant. */
    public void moveTo(Instant instant) {
        ahead = Duration.between(Instant.now(), instant);
    }

    /** Back to where all tests begin. */
    public void reset() {
        moveTo(START);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }
}
