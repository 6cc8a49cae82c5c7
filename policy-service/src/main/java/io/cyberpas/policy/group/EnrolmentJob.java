package io.cyberpas.policy.group;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.policy.group.EnrolmentBlocks.Block;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Works off enrolments, a block a transaction. Replicas and their threads share the blocks: each takes one that nobody has locked. A
 * replica that dies gives its block back by losing its lock, so another does it again from the beginning; nothing of it had counted.
 */
@ApplicationScoped
class EnrolmentJob {

    private static final Logger LOG = Logger.getLogger(EnrolmentJob.class);
    private static final Actor JOB = Actor.system("policy-service");
    private static final int MOST_OF_A_BLOCK_SECONDS = 300;

    private final EnrolmentBlocks blocks;
    private final BlockEnrolling enrolling;
    private final Enrolments enrolments;
    private final AuditTrail auditTrail;
    private final ManagedExecutor executor;
    private final Clock clock;
    private final int workers;
    private final int attempts;
    private final Duration retryFirst;
    private final ReentrantLock working = new ReentrantLock();

    EnrolmentJob(
            EnrolmentBlocks blocks,
            BlockEnrolling enrolling,
            Enrolments enrolments,
            AuditTrail auditTrail,
            ManagedExecutor executor,
            Clock clock,
            @ConfigProperty(name = "cyberpas.group.workers") int workers,
            @ConfigProperty(name = "cyberpas.group.attempts") int attempts,
            @ConfigProperty(name = "cyberpas.group.retry-first") Duration retryFirst) {
        this.blocks = blocks;
        this.enrolling = enrolling;
        this.enrolments = enrolments;
        this.auditTrail = auditTrail;
        this.executor = executor;
        this.clock = clock;
        this.workers = workers;
        this.attempts = attempts;
        this.retryFirst = retryFirst;
    }

    /** Works at once instead of at the next look. */
    void begun(@Observes(during = TransactionPhase.AFTER_SUCCESS) EnrolmentBegun begun) {
        Thread.ofVirtual().name("enrolment-" + begun.enrolment()).start(this::work);
    }

    /** Works until no block is left that could be done now, unless this replica is at it already. */
    @Scheduled(every = "{cyberpas.group.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        if (!working.tryLock()) {
            return;
        }
        try {
            CompletableFuture.allOf(Stream.generate(() -> executor.runAsync(this::workAlone))
                            .limit(workers)
                            .toArray(CompletableFuture[]::new))
                    .join();
            complete();
        } finally {
            working.unlock();
        }
    }

    private void workAlone() {
        while (workBlock()) {
            complete();
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
                        next.ifPresent(block -> enrolling.enrol(block, clock.instant()));
                        return next.isPresent();
                    });
        } catch (RuntimeException e) {
            Block block = attempt.block;
            if (block == null) {
                throw e;
            }
            LOG.warnf(
                    "Block %d of enrolment %s failed, attempt %d: %s",
                    block.number(), block.enrolment(), block.attempts() + 1, e.getMessage());
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
        enrolments
                .locked(block.enrolment())
                .filter(enrolment -> enrolment.status() == EnrolmentStatus.RUNNING)
                .ifPresent(enrolment -> {
                    String reason = "Block %d failed %d times: %s"
                            .formatted(block.number(), attempts, String.valueOf(cause.getMessage()));
                    enrolment.fail(reason, clock.instant(), JOB);
                    auditTrail.record(JOB, "enrolment.failed", enrolment.policyNumber(), reason);
                });
    }

    private void complete() {
        for (UUID id : QuarkusTransaction.requiringNew().call(blocks::allDone)) {
            QuarkusTransaction.requiringNew().timeout(MOST_OF_A_BLOCK_SECONDS).run(blocks::settleNames);
            QuarkusTransaction.requiringNew().timeout(MOST_OF_A_BLOCK_SECONDS).run(() -> complete(id));
        }
    }

    /** Completes it, unless another replica was quicker. */
    private void complete(UUID id) {
        enrolments
                .locked(id)
                .filter(enrolment -> enrolment.status() == EnrolmentStatus.RUNNING)
                .ifPresent(enrolment -> {
                    enrolment.complete(clock.instant(), JOB);
                    blocks.forgetContent(id);
                    EnrolmentProgress progress = blocks.progress(enrolment);
                    String counts = "enrolment %d: %d enrolled, %d refused, %d duplicates"
                            .formatted(
                                    enrolment.ordinal(),
                                    progress.enrolled(),
                                    progress.refused(),
                                    progress.duplicates());
                    auditTrail.record(JOB, "enrolment.completed", enrolment.policyNumber(), counts);
                });
    }
}
