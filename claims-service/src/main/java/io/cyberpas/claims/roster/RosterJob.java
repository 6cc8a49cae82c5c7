package io.cyberpas.claims.roster;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.job.Block;
import io.cyberpas.platform.job.BlockJob;
import io.cyberpas.platform.job.BlockWork;
import io.cyberpas.platform.job.JobPace;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads rosters, one block after the other. */
@ApplicationScoped
class RosterJob implements BlockWork {

    private static final Actor JOB = Actor.system("claims-service");

    private final RosterLoading loading;
    private final Rosters rosters;
    private final RosterCompletion completion;
    private final AuditTrail audit;
    private final Clock clock;
    private final BlockJob job;

    RosterJob(
            RosterBlocks blocks,
            RosterLoading loading,
            Rosters rosters,
            RosterCompletion completion,
            AuditTrail audit,
            Clock clock,
            @ConfigProperty(name = "cyberpas.roster.attempts") int attempts,
            @ConfigProperty(name = "cyberpas.roster.retry-first") Duration retryFirst) {
        this.loading = loading;
        this.rosters = rosters;
        this.completion = completion;
        this.audit = audit;
        this.clock = clock;
        this.job = new BlockJob(this, blocks.table(), new JobPace(1, attempts, retryFirst));
    }

    void begun(@Observes(during = TransactionPhase.AFTER_SUCCESS) RosterBegun begun) {
        job.wake();
    }

    @Scheduled(every = "{cyberpas.roster.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        job.work();
    }

    @Override
    public String name() {
        return "roster";
    }

    @Override
    public void workOff(Block block) {
        loading.load(block, clock.instant());
    }

    @Override
    public void complete(UUID roster) {
        completion.complete(roster, JOB);
    }

    @Override
    public void fail(UUID id, String reason) {
        rosters.locked(id)
                .filter(roster -> roster.status() == RosterStatus.RUNNING)
                .ifPresent(roster -> {
                    roster.fail(reason, JOB, clock.instant());
                    audit.record(JOB, "roster.failed", id.toString(), reason);
                });
    }
}
