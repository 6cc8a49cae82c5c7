package io.cyberpas.platform.clock;

import io.quarkus.arc.DefaultBean;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives the clock, which a test may replace, and the zone in which days of business begin. */
@ApplicationScoped
class TimeSources {
    @Produces
    @Singleton
    @DefaultBean
    @Unremovable
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    @DefaultBean
    @Unremovable
    ZoneId zone(@ConfigProperty(name = "cyberpas.zone", defaultValue = "Asia/Seoul") String zone) {
        return ZoneId.of(zone);
    }
}
