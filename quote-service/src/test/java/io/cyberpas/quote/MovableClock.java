package io.cyberpas.quote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the service under test: real time, until a test moves it. */
@ApplicationScoped
public class MovableClock {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private volatile Duration ahead = Duration.ZERO;

    /** Lets time pass. */
    public void advance(Duration duration) {
        ahead = ahead.plus(duration);
    }

    /** Back to real time. */
    public void reset() {
        ahead = Duration.ZERO;
    }

    /** Today in Korea, by real time. */
    public static LocalDate today() {
        return LocalDate.now(SEOUL);
    }

    @Produces
    @Singleton
    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return Clock.fixed(instant(), zone);
            }

            @Override
            public Instant instant() {
                return Instant.now().plus(ahead);
            }
        };
    }
}
