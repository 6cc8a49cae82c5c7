package io.cyberpas.claims.diary;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimMoved;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.platform.access.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.function.Predicate;

/** Keeps the diary in step with the course of the claim: what a stage plans is opened with it and ends with it. */
@ApplicationScoped
class DiaryFollowing {

    private final Diary diary;
    private final Activities activities;
    private final Responsibilities responsibilities;
    private final Team team;

    DiaryFollowing(Diary diary, Activities activities, Responsibilities responsibilities, Team team) {
        this.diary = diary;
        this.activities = activities;
        this.responsibilities = responsibilities;
        this.team = team;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes ClaimMoved moved) {
        var claim = moved.claim();
        var step = claim.stageChanges().getLast();
        var from = moved.from();
        if (from == null) {
            begin(moved);
        } else {
            var responsibility = diary.responsibility(claim);
            diary.takeUp(claim, responsibility, moved.actor());
            end(moved, activity -> activity.stage().filter(from::equals).isPresent(), ActivityState.DONE);
            responsibility.open(claim.stage().isOpen());
            tellOfTurns(moved, step.reason());
        }
        if (claim.stage() == ClaimStage.CLOSED) {
            end(moved, _ -> true, ActivityState.CANCELLED);
        }
        diary.plan(claim, moved.actor(), step.decidedAt());
    }

    /** A claim that a handler notified is theirs from the first; any other waits to be shared out. */
    private void begin(ClaimMoved moved) {
        var claim = moved.claim();
        var own = moved.actor().is(Roles.CLAIMS_HANDLER);
        responsibilities.persist(Responsibility.of(
                claim.id(), own ? moved.actor().subject() : null, claim.notice().receivedAt()));
        if (own) {
            team.join(moved.actor());
        }
    }

    private void end(ClaimMoved moved, Predicate<Activity> which, ActivityState ended) {
        var claim = moved.claim();
        var step = claim.stageChanges().getLast();
        var note = moved.from() + " → " + claim.stage();
        activities.open(claim.id()).stream()
                .filter(which)
                .forEach(each -> each.settle(ended, note, moved.actor().subject(), step.decidedAt()));
    }

    /** Going on from stage to stage is the history of the claim; that it was closed or reopened is told here as well. */
    private void tellOfTurns(ClaimMoved moved, String reason) {
        Claim claim = moved.claim();
        if (!claim.stage().isWork() || moved.from() == ClaimStage.REOPENED) {
            diary.write(
                    claim.id(),
                    null,
                    EntryKind.COURSE,
                    moved.from() + " → " + claim.stage() + ": " + reason,
                    moved.actor());
        }
    }
}
