package io.cyberpas.policy.group;

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

/** Works off enrolments. */
@ApplicationScoped
class EnrolmentJob implements BlockWork {

    private static final Actor JOB = Actor.system("policy-service");

    private final EnrolmentBlocks blocks;
    private final BlockEnrolling enrolling;
    private final Enrolments enrolments;
    private final AuditTrail auditTrail;
    private final Clock clock;
    private final BlockJob job;

    EnrolmentJob(
            EnrolmentBlocks blocks,
            BlockEnrolling enrolling,
            Enrolments enrolments,
            AuditTrail auditTrail,
            Clock clock,
            @ConfigProperty(name = "cyberpas.group.workers") int workers,
            @ConfigProperty(name = "cyberpas.group.attempts") int attempts,
            @ConfigProperty(name = "cyberpas.group.retry-first") Duration retryFirst) {
        this.blocks = blocks;
        this.enrolling = enrolling;
        this.enrolments = enrolments;
        this.auditTrail = auditTrail;
        this.clock = clock;
        this.job = new BlockJob(this, blocks.table(), new JobPace(workers, attempts, retryFirst));
    }

    void begun(@Observes(during = TransactionPhase.AFTER_SUCCESS) EnrolmentBegun begun) {
        job.wake();
    }

    @Scheduled(every = "{cyberpas.group.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        job.work();
    }

    @Override
    public String name() {
        return "enrolment";
    }

    @Override
    public void workOff(Block block) {
        enrolling.enrol(block, clock.instant());
    }

    @Override
    public void fail(UUID id, String reason) {
        enrolments
                .locked(id)
                .filter(enrolment -> enrolment.status() == EnrolmentStatus.RUNNING)
                .ifPresent(enrolment -> {
                    enrolment.fail(reason, clock.instant(), JOB);
                    auditTrail.record(JOB, "enrolment.failed", enrolment.policyNumber(), reason);
                });
    }

    @Override
    public void complete(UUID id) {
        enrolments
                .locked(id)
                .filter(enrolment -> enrolment.status() == EnrolmentStatus.RUNNING)
                .ifPresent(this::complete);
    }

    private void complete(Enrolment enrolment) {
        blocks.settleNames();
        enrolment.complete(clock.instant(), JOB);
        blocks.forgetContent(enrolment.id());
        EnrolmentProgress progress = blocks.progress(enrolment);
        String counts = "enrolment %d: %d enrolled, %d refused, %d duplicates"
                .formatted(enrolment.ordinal(), progress.enrolled(), progress.refused(), progress.duplicates());
        auditTrail.record(JOB, "enrolment.completed", enrolment.policyNumber(), counts);
    }
}
