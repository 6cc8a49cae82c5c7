package io.cyberpas.claims.roster;

import io.cyberpas.claims.roster.RosterBlocks.Block;
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
 * Loads rosters, a block a transaction. A replica that dies gives its block back by losing its lock, so another does it again from the
 * beginning; nothing of it had counted.
 */
@ApplicationScoped
class RosterJob {

    private static final Logger LOG = Logger.getLogger(RosterJob.class);
    private static final Actor JOB = Actor.system("claims-service");
    private static final int MOST_OF_A_BLOCK_SECONDS = 300;

    private final RosterBlocks blocks;
    private final RosterLoading loading;
    private final Rosters rosters;
    private final RosterCompletion completion;
    private final AuditTrail audit;
    private final Clock clock;
    private final int attempts;
    private final Duration retryFirst;
    private final ReentrantLock working = new ReentrantLock();

    RosterJob(
            RosterBlocks blocks,
            RosterLoading loading,
            Rosters rosters,
            RosterCompletion completion,
            AuditTrail audit,
            Clock clock,
            @ConfigProperty(name = "cyberpas.roster.attempts") int attempts,
            @ConfigProperty(name = "cyberpas.roster.retry-first") Duration retryFirst) {
        this.blocks = blocks;
        this.loading = loading;
        this.rosters = rosters;
        this.completion = completion;
        this.audit = audit;
        this.clock = clock;
        this.attempts = attempts;
        this.retryFirst = retryFirst;
    }

    /** Works at once instead of at the next look. */
    void begun(@Observes(during = TransactionPhase.AFTER_SUCCESS) RosterBegun begun) {
        Thread.ofVirtual().name("roster-" + begun.roster()).start(this::work);
    }

    /** Works until no block is left that could be done now, unless this replica is at it already. */
    @Scheduled(every = "{cyberpas.roster.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
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

    /** Does one block, or finds none. */
    private boolean workBlock() {
        Attempt attempt = new Attempt();
        try {
            return QuarkusTransaction.requiringNew()
                    .timeout(MOST_OF_A_BLOCK_SECONDS)
                    .call(() -> {
                        Optional<Block> next = blocks.lockNext();
                        attempt.block = next.orElse(null);
                        next.ifPresent(block -> loading.load(block, clock.instant()));
                        return next.isPresent();
                    });
        } catch (RuntimeException e) {
            Block block = attempt.block;
            if (block == null) {
                throw e;
            }
            LOG.warnf(
                    "Block %d of roster %s failed, attempt %d: %s",
                    block.number(), block.roster(), block.attempts() + 1, e.getMessage());
            QuarkusTransaction.requiringNew().run(() -> failed(block, e));
            return true;
        }
    }

    /** The block that is being tried, to be known outside its transaction. */
    private static final class Attempt {
        private @Nullable Block block;
    }

    private void failed(Block block, RuntimeException cause) {
        blocks.postpone(block, retryFirst.multipliedBy(1L << Math.min(block.attempts(), 10)));
        if (block.attempts() + 1 < attempts) {
            return;
        }
        rosters.locked(block.roster())
                .filter(roster -> roster.status() == RosterStatus.RUNNING)
                .ifPresent(roster -> {
                    String reason = "Block %d failed %d times: %s"
                            .formatted(block.number(), attempts, String.valueOf(cause.getMessage()));
                    roster.fail(reason, JOB, clock.instant());
                    audit.record(JOB, "roster.failed", roster.id().toString(), reason);
                });
    }

    private void complete() {
        for (UUID id : QuarkusTransaction.requiringNew().call(blocks::allDone)) {
            QuarkusTransaction.requiringNew().timeout(MOST_OF_A_BLOCK_SECONDS).run(() -> completion.complete(id, JOB));
        }
    }
}
