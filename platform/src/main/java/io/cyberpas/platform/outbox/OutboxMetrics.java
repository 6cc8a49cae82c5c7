package io.cyberpas.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Shows what waits in the outbox; read by schedule, so that looking at metrics costs the database nothing. */
@ApplicationScoped
class OutboxMetrics {
    private final OutboxStore store;
    private final MeterRegistry registry;
    private final Clock clock;

    private volatile OutboxStore.Backlog backlog = new OutboxStore.Backlog(0, null);

    OutboxMetrics(OutboxStore store, MeterRegistry registry, Clock clock) {
        this.store = store;
        this.registry = registry;
        this.clock = clock;
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder("cyberpas.outbox.undelivered", () -> backlog.undelivered())
                .description("Messages for other services that are not delivered yet")
                .register(registry);
        Gauge.builder("cyberpas.outbox.oldest.age", this::oldestAgeSeconds)
                .baseUnit("seconds")
                .description("Age of the oldest message that is not delivered yet")
                .register(registry);
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void read() {
        backlog = store.backlog();
    }

    private double oldestAgeSeconds() {
        @Nullable Instant oldest = backlog.oldest();
        return oldest == null ? 0 : Duration.between(oldest, clock.instant()).toMillis() / 1000.0;
    }
}
