package io.cyberpas.claims.payout;

import io.cyberpas.claims.liability.Demands;
import io.cyberpas.claims.payout.RunTable.Progress;
import io.cyberpas.claims.roster.MinorUnits;
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

/** Works off runs over rosters. A run whose credits are not what was planned fails, and nothing of it goes to the bank. */
@ApplicationScoped
class RunJob implements BlockWork {

    private static final Actor JOB = Actor.system("claims-service");

    private final RunTable runs;
    private final Payouts payouts;
    private final Demands demands;
    private final AuditTrail audit;
    private final Clock clock;
    private final BlockJob job;

    RunJob(
            RunTable runs,
            Payouts payouts,
            Demands demands,
            AuditTrail audit,
            Clock clock,
            @ConfigProperty(name = "cyberpas.payout.workers") int workers,
            @ConfigProperty(name = "cyberpas.payout.attempts") int attempts,
            @ConfigProperty(name = "cyberpas.payout.retry-first") Duration retryFirst) {
        this.runs = runs;
        this.payouts = payouts;
        this.demands = demands;
        this.audit = audit;
        this.clock = clock;
        this.job = new BlockJob(this, runs.table(), new JobPace(workers, attempts, retryFirst));
    }

    void begun(@Observes(during = TransactionPhase.AFTER_SUCCESS) RunBegun begun) {
        job.wake();
    }

    @Scheduled(every = "{cyberpas.payout.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        job.work();
    }

    @Override
    public String name() {
        return "payout";
    }

    @Override
    public void workOff(Block block) {
        Payout payout = payouts.findById(block.work());
        runs.instruct(block, payout, demands.findById(payout.demandId().orElseThrow()));
    }

    @Override
    public void fail(UUID payment, String reason) {
        payouts.locked(payment)
                .filter(payout -> payout.status() == PayoutStatus.RUNNING)
                .ifPresent(payout -> fail(payout, reason));
    }

    private void fail(Payout payout, String reason) {
        payout.fail(reason, JOB, clock.instant());
        audit.record(JOB, "payout.run-failed", payout.claimNumber(), payout.paymentNumber() + ": " + reason);
    }

    @Override
    public void complete(UUID payment) {
        payouts.locked(payment)
                .filter(payout -> payout.status() == PayoutStatus.RUNNING)
                .ifPresent(this::complete);
    }

    /** Completes it if its credits are what was planned. */
    private void complete(Payout payout) {
        Progress made = runs.progress(payout.paymentId());
        long planned = MinorUnits.of(payout.plannedAmount());
        if (made.lines() != payout.plannedLines() || made.amount() != planned) {
            fail(
                    payout,
                    "%d credits of %d were planned, %d of %d were made"
                            .formatted(payout.plannedLines(), planned, made.lines(), made.amount()));
            return;
        }
        payout.complete(JOB, clock.instant());
        audit.record(
                JOB,
                "payout.run-completed",
                payout.claimNumber(),
                "%s: %d credits, %s".formatted(payout.paymentNumber(), made.lines(), payout.plannedAmount()));
    }
}
