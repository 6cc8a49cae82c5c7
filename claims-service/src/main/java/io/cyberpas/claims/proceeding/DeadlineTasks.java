package io.cyberpas.claims.proceeding;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.WorkQueue;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.data.Bilingual;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * What people are asked to do about a time that passed: what was missed is made up for by the handler, and by the law firm where one
 * is in charge; on what the law made of silence a manager decides.
 */
@ApplicationScoped
class DeadlineTasks {

    private static final String OVERDUE = "MAKE_UP_FOR_DEADLINE";
    private static final String OVERDUE_COUNSEL = "MAKE_UP_FOR_DEADLINE_AS_COUNSEL";
    private static final String LAPSED = "FOLLOW_LAPSED_DEADLINE";

    private final WorkQueue work;
    private final Proceedings proceedings;
    private final Deadlines deadlines;
    private final ProceedingLaw law;

    DeadlineTasks(WorkQueue work, Proceedings proceedings, Deadlines deadlines, ProceedingLaw law) {
        this.work = work;
        this.proceedings = proceedings;
        this.deadlines = deadlines;
        this.law = law;
    }

    /** It passed and can still be made up for. */
    void overdue(Claim claim, Deadline deadline, Actor actor) {
        var proceeding = proceedings.findById(deadline.proceedingId());
        work.ask(claim, OVERDUE, reference(deadline), about(proceeding, deadline), actor);
        if (proceeding.counsel().isPresent()) {
            work.ask(claim, OVERDUE_COUNSEL, reference(deadline), about(proceeding, deadline), actor);
        }
    }

    /** It passed, and the law made something of it. */
    void lapsed(Claim claim, Deadline deadline, Actor actor) {
        var proceeding = proceedings.findById(deadline.proceedingId());
        work.ask(claim, LAPSED, reference(deadline), about(proceeding, deadline), actor);
    }

    /** It was met, put off or fell away: what was asked for because it had passed is done. To be called before it is put off. */
    void over(Claim claim, Deadline deadline, String note, Actor actor) {
        work.settle(claim, OVERDUE, reference(deadline), note, actor);
        work.settle(claim, OVERDUE_COUNSEL, reference(deadline), note, actor);
    }

    /** Somebody took the proceeding further: what the law made of silence is followed. */
    void wentOn(Claim claim, Proceeding proceeding, Actor actor) {
        deadlines
                .lapsedOf(proceeding)
                .forEach(each -> work.settle(
                        claim, LAPSED, reference(each), proceeding.status().name(), actor));
    }

    /** A time that is put off may pass again. */
    private static String reference(Deadline deadline) {
        return deadline.id() + "/" + deadline.extensions().size();
    }

    private Bilingual about(Proceeding proceeding, Deadline deadline) {
        var lastDay =
                law.today(proceeding.terms().jurisdiction(), deadline.dueAt().minusMillis(1));
        var name = name(deadline.kind());
        return new Bilingual(
                "%s, %s by %s".formatted(proceeding.reference(), name.en(), lastDay),
                "%s %s (%s까지)".formatted(proceeding.reference(), name.ko(), lastDay));
    }

    private static Bilingual name(DeadlineKind kind) {
        return switch (kind) {
            case ANSWER -> new Bilingual("answer", "답변");
            case HEARING -> new Bilingual("hearing", "기일 출석");
            case PROPOSAL -> new Bilingual("committee's proposal", "조정안 제시");
            case MEDIATION_ANSWER -> new Bilingual("answer to the mediation proposal", "조정안 수락 여부 통지");
            case OPINION -> new Bilingual("opinion on the sanction", "처분에 대한 의견 제출");
            case APPEAL -> new Bilingual("appeal", "상소");
            case OBJECTION -> new Bilingual("objection", "이의 제기");
            case OTHER -> new Bilingual("other time", "그 밖의 기한");
        };
    }
}
