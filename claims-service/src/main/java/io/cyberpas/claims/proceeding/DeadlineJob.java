package io.cyberpas.claims.proceeding;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Looks for deadlines that passed. What the law makes of silence is recorded, and what is merely overdue is told, each
 * once: the claim's lock lets one replica after the other look, and whoever comes later finds it done.
 */
@ApplicationScoped
class DeadlineJob {

    private static final Logger LOG = Logger.getLogger(DeadlineJob.class);
    private static final Actor JOB = Actor.system("claims-service");
    private static final int BATCH = 100;

    private final DeadlineBoard board;
    private final Deadlines deadlines;
    private final Proceedings proceedings;
    private final ProceedingHandling handling;
    private final ClaimAccess access;
    private final AuditTrail audit;
    private final DeadlineTasks tasks;
    private final Clock clock;

    DeadlineJob(
            DeadlineBoard board,
            Deadlines deadlines,
            Proceedings proceedings,
            ProceedingHandling handling,
            ClaimAccess access,
            AuditTrail audit,
            DeadlineTasks tasks,
            Clock clock) {
        this.board = board;
        this.deadlines = deadlines;
        this.proceedings = proceedings;
        this.handling = handling;
        this.access = access;
        this.audit = audit;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Looks at everything that passed, each in a transaction of its own. */
    @Scheduled(
            every = "{cyberpas.claims.deadlines-every}",
            delayed = "{cyberpas.claims.deadlines-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        List<DeadlineBoard.Passed> due = board.passed(null, BATCH);
        while (!due.isEmpty()) {
            due.forEach(this::lookAt);
            due = due.size() < BATCH ? List.of() : board.passed(due.getLast().id(), BATCH);
        }
    }

    /** One that fails must not keep the others waiting; it is looked at again next time. */
    private void lookAt(DeadlineBoard.Passed one) {
        try {
            QuarkusTransaction.requiringNew().run(() -> settle(one));
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "Deadline %s of claim %s could not be looked at", one.id(), one.claim());
        }
    }

    private void settle(DeadlineBoard.Passed one) {
        Claim claim = access.forDecision(one.claim(), JOB);
        Deadline deadline = deadlines.findById(one.id());
        if (!deadline.isOverdue(clock.instant())) {
            return;
        }
        ProceedingStatus outcome = deadline.onSilence().orElse(null);
        if (outcome != null) {
            deadline.lapse(JOB.subject(), clock.instant());
            handling.takeBySilence(claim, deadline, outcome, JOB);
        } else if (!board.tell(deadline.id())) {
            return;
        }
        String proceeding = proceedings.findById(deadline.proceedingId()).reference();
        audit.record(
                JOB,
                outcome == null ? "proceeding.deadline-overdue" : "proceeding.deadline-lapsed",
                claim.number(),
                proceeding + " " + deadline.kind() + (outcome == null ? "" : ": " + outcome));
        if (outcome == null) {
            tasks.overdue(claim, deadline, JOB);
        } else {
            tasks.lapsed(claim, deadline, JOB);
        }
    }
}
