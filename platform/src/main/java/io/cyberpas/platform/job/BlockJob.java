package io.cyberpas.platform.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Works off the blocks of one kind of work, a block a transaction. Replicas and their threads share the blocks. A replica that dies gives its
 * block back by losing its lock, so another does it again from the beginning; nothing of it had counted.
 *
 * <p>A service has one for each kind, calls {@link #work()} by its schedule, and {@link #wake()} where a work begins or is resumed.
 */
public final class BlockJob {

    private static final Logger LOG = Logger.getLogger(BlockJob.class);
    private static final int MOST_OF_A_BLOCK_SECONDS = 300;

    private final BlockWork work;
    private final BlockTable blocks;
    private final JobPace pace;
    private final ReentrantLock working = new ReentrantLock();

    /** A job that works off what stands in the table. */
    public BlockJob(BlockWork work, BlockTable blocks, JobPace pace) {
        this.work = work;
        this.blocks = blocks;
        this.pace = pace;
    }

    /** Works at once, in the background, instead of at the next look. */
    public void wake() {
        Thread.ofVirtual().name(work.name()).start(this::work);
    }

    /** Works until no block is left that could be done now, unless this replica is at it already. */
    public void work() {
        if (!working.tryLock()) {
            return;
        }
        try {
            complete();
            CompletableFuture.allOf(Stream.generate(
                                    () -> CompletableFuture.runAsync(this::workAlone, Thread::startVirtualThread))
                            .limit(pace.workers())
                            .toArray(CompletableFuture[]::new))
                    .join();
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
                        next.ifPresent(work::workOff);
                        return next.isPresent();
                    });
        } catch (RuntimeException e) {
            Block block = attempt.block;
            if (block == null) {
                throw e;
            }
            int failures = block.attempts() + 1;
            LOG.warnf(
                    "Block %d of %s %s failed, attempt %d: %s",
                    block.number(), work.name(), block.work(), failures, e.getMessage());
            QuarkusTransaction.requiringNew().run(() -> failed(block, failures, e));
            return true;
        }
    }

    /** The block that is being tried, to be known outside its transaction. */
    private static final class Attempt {
        private @Nullable Block block;
    }

    private void failed(Block block, int failures, RuntimeException cause) {
        blocks.postpone(block, pace.delayAfter(failures));
        if (failures >= pace.attempts()) {
            work.fail(
                    block.work(),
                    "Block %d failed %d times: %s".formatted(block.number(), failures, cause.getMessage()));
        }
    }

    private void complete() {
        for (UUID id : QuarkusTransaction.requiringNew().call(blocks::allDone)) {
            QuarkusTransaction.requiringNew().timeout(MOST_OF_A_BLOCK_SECONDS).run(() -> work.complete(id));
        }
    }
}
