package io.cyberpas.claims.intake;

import io.cyberpas.claims.claim.PolicyCover;
import io.cyberpas.claims.claim.PolicyCovers;
import io.cyberpas.claims.intake.ImportBlocks.Block;
import io.cyberpas.claims.intake.ImportHandling.ImportBegun;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/**
 * Works off imports, a block at a time. Replicas and their threads share the blocks. A replica that dies gives its block back when the
 * lease runs out, and another does it again from the beginning; nothing of it had counted.
 */
@ApplicationScoped
class ImportJob {

    private static final Logger LOG = Logger.getLogger(ImportJob.class);
    private static final Actor JOB = Actor.system("claims-service");
    private static final int MOST_OF_A_BLOCK_SECONDS = 300;
    private static final int MOST_COVERS = 50_000;

    private final ImportBlocks blocks;
    private final BlockImporting importing;
    private final NoticeImports imports;
    private final PolicyCovers covers;
    private final AuditTrail audit;
    private final ManagedExecutor executor;
    private final Clock clock;
    private final int workers;
    private final int attempts;
    private final Duration retryFirst;
    private final ReentrantLock working = new ReentrantLock();

    ImportJob(
            ImportBlocks blocks,
            BlockImporting importing,
            NoticeImports imports,
            PolicyCovers covers,
            AuditTrail audit,
            ManagedExecutor executor,
            Clock clock,
            @ConfigProperty(name = "cyberpas.intake.workers") int workers,
            @ConfigProperty(name = "cyberpas.intake.attempts") int attempts,
            @ConfigProperty(name = "cyberpas.intake.retry-first") Duration retryFirst) {
        this.blocks = blocks;
        this.importing = importing;
        this.imports = imports;
        this.covers = covers;
        this.audit = audit;
        this.executor = executor;
        this.clock = clock;
        this.workers = workers;
        this.attempts = attempts;
        this.retryFirst = retryFirst;
    }

    /** Works at once instead of at the next look. */
    void begun(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportBegun begun) {
        Thread.ofVirtual().name("import-" + begun.file()).start(this::work);
    }

    /** Works until no block is left that could be done now, unless this replica is at it already. */
    @Scheduled(every = "{cyberpas.intake.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        if (!working.tryLock()) {
            return;
        }
        try {
            var known = new KnownCovers();
            CompletableFuture.allOf(Stream.generate(() -> executor.runAsync(() -> workAlone(known)))
                            .limit(workers)
                            .toArray(CompletableFuture[]::new))
                    .join();
            complete();
        } finally {
            working.unlock();
        }
    }

    private void workAlone(PolicyCovers known) {
        var next = take();
        while (next.isPresent()) {
            workOff(next.get(), known);
            complete();
            next = take();
        }
    }

    private Optional<Block> take() {
        return QuarkusTransaction.requiringNew().call(blocks::takeNext);
    }

    private void workOff(Block block, PolicyCovers known) {
        try {
            var file = QuarkusTransaction.requiringNew()
                    .call(() -> imports.findByIdOptional(block.file()).orElseThrow());
            var sender = file.asSender();
            var understood = importing.understand(block, file.defaultPolicy(), known, sender);
            QuarkusTransaction.requiringNew()
                    .timeout(MOST_OF_A_BLOCK_SECONDS)
                    .run(() -> importing.take(block, understood, sender));
        } catch (RuntimeException e) {
            LOG.warnf(
                    "Block %d of import %s failed, attempt %d: %s",
                    block.number(), block.file(), block.attempts(), e.getMessage());
            QuarkusTransaction.requiringNew().run(() -> failed(block, e));
        }
    }

    private void failed(Block block, RuntimeException cause) {
        blocks.postpone(block, retryFirst.multipliedBy(1L << Math.min(block.attempts(), 10)));
        if (block.attempts() < attempts) {
            return;
        }
        imports.locked(block.file())
                .filter(file -> file.status() == ImportStatus.RUNNING)
                .ifPresent(file -> {
                    var reason = "Block %d failed %d times: %s"
                            .formatted(
                                    block.number(), attempts, cause.getClass().getSimpleName());
                    file.fail(reason, JOB, clock.instant());
                    audit.record(JOB, "import.failed", file.id().toString(), reason);
                });
    }

    private void complete() {
        for (UUID id : QuarkusTransaction.requiringNew().call(blocks::allDone)) {
            QuarkusTransaction.requiringNew().run(() -> complete(id));
        }
    }

    /** Completes it, unless another replica was quicker. */
    private void complete(UUID id) {
        imports.locked(id).filter(file -> file.status() == ImportStatus.RUNNING).ifPresent(file -> {
            file.complete(JOB, clock.instant());
            var progress = blocks.progress(file);
            audit.record(
                    JOB,
                    "import.completed",
                    id.toString(),
                    "%d imported, %d refused, %d duplicates"
                            .formatted(progress.imported(), progress.refused(), progress.duplicates()));
        });
    }

    /** The covers that were read while the job works, so that thousands of lines of a policy ask for it once. */
    private final class KnownCovers implements PolicyCovers {
        private final Map<Question, Optional<PolicyCover>> known = new ConcurrentHashMap<>();
        private final Map<String, PolicyCover> newest = new ConcurrentHashMap<>();

        private record Question(String policyNumber, LocalDate on) {}

        @Override
        public Optional<PolicyCover> find(String policyNumber, LocalDate on, Actor actor) {
            if (known.size() > MOST_COVERS) {
                known.clear();
                newest.clear();
            }
            var near = newest.get(policyNumber);
            if (near != null && near.isSameOn(on)) {
                return Optional.of(near);
            }
            var question = new Question(policyNumber, on);
            var cover = known.get(question);
            if (cover == null) {
                cover = covers.find(policyNumber, on, actor);
                cover.ifPresent(found -> newest.put(policyNumber, found));
                known.put(question, cover);
            }
            return cover;
        }
    }
}
