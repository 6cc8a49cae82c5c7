package io.cyberpas.claims.payout;

import io.cyberpas.claims.liability.Demands;
import io.cyberpas.claims.payout.RunTable.Block;
import io.cyberpas.claims.payout.RunTable.Progress;
import io.cyberpas.claims.roster.MinorUnits;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Works off runs over rosters, a block a transaction. A replica that dies gives its block back by losing its lock; nothing of it had
 * counted. A run whose credits are not what was planned fails, and nothing of it goes to the bank.
 */
@ApplicationScoped
class RunJob {

    private static final Logger LOG = Logger.getLogger(RunJob.class);
    private static final Actor JOB = Actor.system("claims-service");
    private static final int MOST_OF_A_BLOCK_SECONDS = 300;

    private final RunTable runs;
    private final Payouts payouts;
    private final Demands demands;
    private final AuditTrail audit;
    private final Clock clock;
    private final int attempts;
    private final Duration retryFirst;
    private final ReentrantLock working = new ReentrantLock();

    RunJob(
            RunTable runs,
            Payouts payouts,
            Demands demands,
            AuditTrail audit,
            Clock clock,
            @ConfigProperty(name = "cyberpas.payout.attempts") int attempts,
            @ConfigProperty(name = "cyberpas.payout.retry-first") Duration retryFirst) {
        this.runs = runs;
        this.payouts = payouts;
        this.demands = demands;
        this.audit = audit;
        this.clock = clock;
        this.attempts = attempts;
        this.retryFirst = retryFirst;
    }

    /** Works at once instead of at the next look. */
    void begun(@Observes(during = TransactionPhase.AFTER_SUCCESS) RunBegun begun) {
        Thread.ofVirtual().name("payout-" + begun.payment()).start(this::work);
    }

    /** Works until no block is left that could be done now, unless this replica is at it already. */
    @Scheduled(every = "{cyberpas.payout.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        if (!working.tryLock()) {
            return;
        }
        try {
            do {
                complete();
            } while (workBlock());
        } finally {
            working.unlock();
        }
    }

    private boolean workBlock() {
        Attempt attempt = new Attempt();
        try {
            return QuarkusTransaction.requiringNew()
                    .timeout(MOST_OF_A_BLOCK_SECONDS)
                    .call(() -> {
                        Optional<Block> next = runs.lockNext();
                        attempt.block = next.orElse(null);
                        next.ifPresent(this::instruct);
                        return next.isPresent();
                    });
        } catch (RuntimeException e) {
            Block block = attempt.block;
            if (block == null) {
                throw e;
            }
            LOG.warnf(
                    "Block %d of payout %s failed, attempt %d: %s",
                    block.number(), block.payment(), block.attempts() + 1, e.getMessage());
            QuarkusTransaction.requiringNew().run(() -> failed(block, String.valueOf(e.getMessage())));
            return true;
        }
    }

    /** The block that is being tried, to be known outside its transaction. */
    private static final class Attempt {
        private @Nullable Block block;
    }

    private void instruct(Block block) {
        Payout payout = payouts.findById(block.payment());
        runs.instruct(block, payout, demands.findById(payout.demandId().orElseThrow()));
    }

    private void failed(Block block, String cause) {
        runs.postpone(block, retryFirst.multipliedBy(1L << Math.min(block.attempts(), 10)));
        if (block.attempts() + 1 >= attempts) {
            fail(block.payment(), "Block %d failed %d times: %s".formatted(block.number(), attempts, cause));
        }
    }

    private void fail(UUID payment, String reason) {
        payouts.locked(payment)
                .filter(payout -> payout.status() == PayoutStatus.RUNNING)
                .ifPresent(payout -> {
                    payout.fail(reason, JOB, clock.instant());
                    audit.record(
                            JOB, "payout.run-failed", payout.claimNumber(), payout.paymentNumber() + ": " + reason);
                });
    }

    private void complete() {
        for (UUID id : QuarkusTransaction.requiringNew().call(runs::allDone)) {
            QuarkusTransaction.requiringNew().run(() -> complete(id));
        }
    }

    /** Completes it if its credits are what was planned, unless another replica was quicker. */
    private void complete(UUID id) {
        Payout payout = payouts.locked(id).orElseThrow();
        Progress made = runs.progress(id);
        if (payout.status() != PayoutStatus.RUNNING) {
            return;
        }
        if (made.lines() != payout.plannedLines() || made.amount() != MinorUnits.of(payout.plannedAmount())) {
            fail(
                    id,
                    "%d credits of %d were planned, %d of %d were made"
                            .formatted(
                                    payout.plannedLines(),
                                    MinorUnits.of(payout.plannedAmount()),
                                    made.lines(),
                                    made.amount()));
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
