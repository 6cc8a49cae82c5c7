package io.cyberpas.claims.forensics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * Shows outside what the newest verifications of all claims found: as metrics, and in the health report, where a fault is a number and no
 * reason to stop serving. Read by schedule, so that looking at it costs the database nothing.
 */
@ApplicationScoped
@Readiness
class EvidenceHealth implements HealthCheck {

    private final EvidenceVerifications verifications;
    private final MeterRegistry registry;
    private final Clock clock;

    private volatile EvidenceVerifications.Standing standing = new EvidenceVerifications.Standing(0, 0, null);

    EvidenceHealth(EvidenceVerifications verifications, MeterRegistry registry, Clock clock) {
        this.verifications = verifications;
        this.registry = registry;
        this.clock = clock;
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder("cyberpas.evidence.faults", () -> standing.faults())
                .description("Faults of evidence that the newest verification of each claim found")
                .register(registry);
        Gauge.builder("cyberpas.evidence.verified.age", this::ageSeconds)
                .baseUnit("seconds")
                .description("Age of the verification that is longest ago among the newest of each claim")
                .register(registry);
    }

    @Scheduled(every = "30s", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void read() {
        standing = QuarkusTransaction.requiringNew().call(verifications::standing);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("evidence")
                .up()
                .withData("claimsVerified", standing.claims())
                .withData("faults", standing.faults())
                .build();
    }

    private double ageSeconds() {
        @Nullable Instant oldest = standing.oldest();
        return oldest == null ? 0 : Duration.between(oldest, clock.instant()).toMillis() / 1000.0;
    }
}
