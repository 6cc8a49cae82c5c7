package io.cyberpas.claims.duty;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.WorkQueue;
import io.cyberpas.platform.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** What people are asked to do about a duty that ran past its time: one to answer it, one to see that it is answered. */
@ApplicationScoped
class OverdueTasks {

    private static final String ANSWER = "ANSWER_OVERDUE_DUTY";
    private static final String WATCH = "WATCH_OVERDUE_DUTY";

    private final WorkQueue work;
    private final DutyRules rules;

    OverdueTasks(WorkQueue work, DutyRules rules) {
        this.work = work;
        this.rules = rules;
    }

    void ask(Claim claim, Duty duty, Instant dueAt, Actor actor) {
        var law = rules.of(duty).law();
        work.ask(claim, ANSWER, reference(duty, dueAt), law, actor);
        work.ask(claim, WATCH, reference(duty, dueAt), law, actor);
    }

    /** The duty was answered, or has another time. */
    void settle(Claim claim, Duty duty, Instant dueAt, String note, Actor actor) {
        work.settle(claim, ANSWER, reference(duty, dueAt), note, actor);
        work.settle(claim, WATCH, reference(duty, dueAt), note, actor);
    }

    /** A duty that gets another time may run past that one, too. */
    private static String reference(Duty duty, Instant dueAt) {
        return duty.code() + " " + dueAt;
    }
}
