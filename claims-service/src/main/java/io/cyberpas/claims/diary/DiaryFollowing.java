package io.cyberpas.claims.diary;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimMoved;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.NoticeFollower;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.data.Database.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Keeps the diary in step with the course of the claim: what a stage plans is opened with it and ends with it. */
@ApplicationScoped
class DiaryFollowing implements NoticeFollower {

    private final Diary diary;
    private final Activities activities;
    private final Team team;

    DiaryFollowing(Diary diary, Activities activities, Team team) {
        this.diary = diary;
        this.activities = activities;
        this.team = team;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes ClaimMoved moved) {
        var claim = moved.claim();
        var step = claim.stageChanges().getLast();
        var from = moved.from();
        var responsibility = diary.responsibility(claim);
        diary.takeUp(claim, responsibility, moved.actor());
        end(moved, activity -> activity.stage().filter(from::equals).isPresent(), ActivityState.DONE);
        responsibility.open(claim.stage().isOpen());
        tellOfTurns(moved, step.reason());
        if (claim.stage() == ClaimStage.CLOSED) {
            end(moved, _ -> true, ActivityState.CANCELLED);
        }
        diary.plan(claim, moved.actor(), step.decidedAt());
    }

    /** A claim that a handler notified is theirs from the first; any other waits to be shared out. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Change> begin(List<Claim> claims, Actor actor) {
        team.join(actor);
        var handler =
                Optional.of(actor).filter(each -> each.is(Roles.CLAIMS_HANDLER)).map(Actor::subject);
        return claims.stream().flatMap(claim -> begin(claim, handler, actor)).toList();
    }

    private Stream<Change> begin(Claim claim, Optional<String> handler, Actor actor) {
        var received = claim.notice().receivedAt();
        return Stream.concat(
                Stream.of(Responsibilities.insert(Responsibility.of(claim.id(), handler.orElse(null), received))),
                diary.planned(claim, handler, actor, received).map(Activities::insert));
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
