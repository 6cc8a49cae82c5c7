package io.cyberpas.claims.forensics;

import io.cyberpas.claims.claim.Claims;
import io.cyberpas.claims.forensics.EvidenceVerifications.Task;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/**
 * Works off the verifications that were asked for, one claim after the other, and asks for one of every claim each night. A replica that
 * dies gives its claim back when the lease runs out; another begins it anew.
 */
@ApplicationScoped
class VerificationJob {

    private static final Logger LOG = Logger.getLogger(VerificationJob.class);
    private static final Actor JOB = Actor.system("claims-service");
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration NIGHTLY_AT_MOST = Duration.ofHours(12);
    private static final long BYTES_BETWEEN_SIGNS_OF_LIFE = 4L << 30;

    private final EvidenceVerifications verifications;
    private final EvidenceExamination examination;
    private final EvidenceItems items;
    private final EvidenceRegister register;
    private final Claims claims;
    private final AuditTrail audit;
    private final Clock clock;
    private final UUID worker = UUID.randomUUID();
    private final ReentrantLock working = new ReentrantLock();

    VerificationJob(
            EvidenceVerifications verifications,
            EvidenceExamination examination,
            EvidenceItems items,
            EvidenceRegister register,
            Claims claims,
            AuditTrail audit,
            Clock clock) {
        this.verifications = verifications;
        this.examination = examination;
        this.items = items;
        this.register = register;
        this.claims = claims;
        this.audit = audit;
        this.clock = clock;
    }

    /** Told in the transaction that asks for a verification. */
    record Asked(UUID verification) {}

    /**
     * What was found of all items of a claim.
     *
     * @param contents number of contents that were read
     */
    record Tally(int items, int entries, int contents, long bytes, List<EvidenceFault> faults) {

        Tally and(EvidenceExamination.Finding finding) {
            List<EvidenceFault> all = new ArrayList<>(faults);
            all.addAll(finding.faults());
            Long read = finding.contentBytes();
            return new Tally(
                    items + 1,
                    entries + finding.entries(),
                    contents + (read == null ? 0 : 1),
                    bytes + (read == null ? 0 : read),
                    all);
        }

        Tally and(List<EvidenceFault> ofRegister) {
            List<EvidenceFault> all = new ArrayList<>(faults);
            all.addAll(ofRegister);
            return new Tally(items, entries, contents, bytes, all);
        }
    }

    /** Begins at once instead of at the next look. */
    void asked(@Observes(during = TransactionPhase.AFTER_SUCCESS) Asked asked) {
        Thread.ofVirtual().name("verification-" + asked.verification()).start(this::work);
    }

    /** Each night all claims with evidence; the replicas together ask once. */
    @Scheduled(cron = "{cyberpas.evidence.verification-cron}", timeZone = "{cyberpas.zone}")
    void askForAll() {
        var now = clock.instant();
        int asked = QuarkusTransaction.requiringNew()
                .call(() -> verifications.requestAll(JOB.subject(), now, now.minus(NIGHTLY_AT_MOST)));
        LOG.infof("Verification of the evidence of %d claims was asked for", asked);
    }

    /** Works until nothing waits, unless this replica is at it already. */
    @Scheduled(every = "{cyberpas.evidence.verify-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        if (!working.tryLock()) {
            return;
        }
        try {
            for (Optional<Task> task = take(); task.isPresent(); task = take()) {
                verify(task.get());
            }
        } finally {
            working.unlock();
        }
    }

    private Optional<Task> take() {
        var now = clock.instant();
        return QuarkusTransaction.requiringNew().call(() -> verifications.take(worker, now, now.plus(LEASE)));
    }

    /** Where the storage does not answer nothing is found out: the lease runs out, and it is tried again. */
    private void verify(Task task) {
        try {
            Tally tally = new Tally(0, 0, 0, 0, List.of());
            for (UUID item : QuarkusTransaction.requiringNew().call(() -> idsOf(task.claimId()))) {
                tally = tally.and(examination.examine(item, signsOfLife(task)));
                keep(task);
            }
            Tally whole = tally.and(QuarkusTransaction.requiringNew().call(() -> register.faults(task.claimId())));
            QuarkusTransaction.requiringNew().run(() -> finish(task, whole));
        } catch (RuntimeException failed) {
            LOG.warnf("Verification %s could not be finished: %s", task.id(), failed.getMessage());
        }
    }

    private List<UUID> idsOf(UUID claimId) {
        return items.of(claimId).stream().map(EvidenceItem::id).toList();
    }

    private java.util.function.LongConsumer signsOfLife(Task task) {
        long[] since = {0};
        return bytes -> {
            since[0] += bytes;
            if (since[0] > BYTES_BETWEEN_SIGNS_OF_LIFE) {
                since[0] = 0;
                keep(task);
            }
        };
    }

    private void keep(Task task) {
        boolean isMine = QuarkusTransaction.requiringNew()
                .call(() -> verifications.extend(task, worker, clock.instant().plus(LEASE)));
        if (!isMine) {
            throw new IllegalStateException("another replica took over");
        }
    }

    private void finish(Task task, Tally tally) {
        if (!verifications.finish(task, worker, tally, clock.instant())) {
            return;
        }
        String number = claims.findById(task.claimId()).number();
        String counts = "%d items, %d entries, %d contents, %d bytes"
                .formatted(tally.items(), tally.entries(), tally.contents(), tally.bytes());
        if (tally.faults().isEmpty()) {
            audit.record(JOB, "forensics.evidence-verified", number, counts);
            return;
        }
        for (EvidenceFault fault : tally.faults()) {
            String where = fault.sequence() == null ? "" : " #" + fault.sequence();
            audit.record(JOB, "forensics.evidence-faulty", number, fault.label() + where + " " + fault.kind());
            LOG.errorf("Evidence %s%s of %s: %s", fault.label(), where, number, fault.kind());
        }
    }
}
