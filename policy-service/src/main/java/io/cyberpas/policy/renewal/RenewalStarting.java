package io.cyberpas.policy.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.RejectedExecutionException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/** Begins work on a run as soon as its start is committed; the schedule goes on with it, whatever happens. */
@ApplicationScoped
class RenewalStarting {
    private static final Logger LOG = Logger.getLogger(RenewalStarting.class);

    private final RenewalJob job;
    private final ManagedExecutor executor;
    private final boolean automatic;

    RenewalStarting(
            RenewalJob job,
            ManagedExecutor executor,
            @ConfigProperty(name = "cyberpas.policy.renewal-interval") String interval) {
        this.job = job;
        this.executor = executor;
        this.automatic = !interval.equals("off");
    }

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) RenewalRuns.Started started) {
        if (!automatic) {
            return;
        }
        try {
            executor.execute(job::run);
        } catch (RejectedExecutionException e) {
            LOG.warnf(e, "Renewal run %s waits for the schedule", started.run());
        }
    }
}
