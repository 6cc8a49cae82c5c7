package io.cyberpas.policy.accumulation;

import io.cyberpas.policy.policy.PolicyReading;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows how much of the limits for accumulation is used today; read by schedule, so that looking at metrics costs nothing. */
@ApplicationScoped
class AccumulationMetrics {

    /** The fullest limits only, so that metrics do not grow with the names of providers. */
    private static final int LIMITS_SHOWN = 30;

    private final Accumulation accumulation;
    private final PolicyReading policies;
    private final MultiGauge usage;

    AccumulationMetrics(Accumulation accumulation, PolicyReading policies, MeterRegistry registry) {
        this.accumulation = accumulation;
        this.policies = policies;
        this.usage = MultiGauge.builder("cyberpas.accumulation.usage")
                .description("Used part of a limit for accumulation; above 1 it is exceeded")
                .register(registry);
    }

    @Scheduled(
            every = "{cyberpas.policy.accumulation-metrics.interval}",
            delayed = "{cyberpas.policy.accumulation-metrics.delay}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void read() {
        usage.register(
                accumulation.overview(policies.today()).uses().stream()
                        .limit(LIMITS_SHOWN)
                        .map(use -> MultiGauge.Row.of(
                                Tags.of("measure", use.rule().measure().name(), "subject", use.subject()),
                                use.usage().doubleValue()))
                        .toList(),
                true);
    }
}
