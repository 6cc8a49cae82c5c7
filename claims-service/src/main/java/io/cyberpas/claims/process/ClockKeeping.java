package io.cyberpas.claims.process;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimMoved;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.NoticeFollower;
import io.cyberpas.claims.claim.StageChange;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.data.Database.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps the clocks of claims as they go from stage to stage. A clock stops when the act it waits for happened, even if that is noticed
 * later; leaving the stage stops it at the latest. Of a reopened claim the clocks of the stage at which it goes on start anew.
 */
@ApplicationScoped
public class ClockKeeping implements NoticeFollower {

    private final ProcessDefinition process;
    private final ClaimClocks clocks;
    private final ClockActs acts;

    ClockKeeping(ProcessDefinition process, ClaimClocks clocks, ClockActs acts) {
        this.process = process;
        this.clocks = clocks;
        this.acts = acts;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes ClaimMoved moved) {
        var claim = moved.claim();
        var at = claim.stageChanges().getLast().decidedAt();
        var from = moved.from();
        if (from == ClaimStage.REOPENED) {
            stage(claim).clocks().forEach(each -> clocks.persist(begun(claim, each, at)));
            return;
        }
        var kept = settled(claim.id());
        kept.stream().filter(ClaimClock::isRunning).forEach(each -> end(each, claim.stage(), from, at));
        if (claim.stage().isWork()) {
            beginInCourse(claim, kept, at);
        }
    }

    /** Stops the clocks of a claim whose act has happened meanwhile, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ClaimClock> settled(UUID claimId) {
        var kept = clocks.locked(claimId);
        var stops = acts.stops(kept);
        kept.forEach(each -> Optional.ofNullable(stops.get(each.id())).ifPresent(each::stop));
        return kept;
    }

    /** The clocks of a claim as they stand now: running ones whose act has happened count as stopped. */
    public List<ClockReading> read(Claim claim) {
        var kept = clocks.of(claim.id());
        var stops = acts.stops(kept);
        return kept.stream()
                .map(each ->
                        ClockReading.of(each, process.clock(each.code()), Optional.ofNullable(stops.get(each.id()))))
                .toList();
    }

    /** When the stage the claim is in should be left or its next act be done, if a clock of it runs. */
    public Optional<Instant> dueAt(Claim claim) {
        return read(claim).stream()
                .filter(each -> each.isRunning() && each.stage() == claim.stage())
                .map(ClockReading::dueAt)
                .min(Comparator.naturalOrder());
    }

    @Override
    public List<Change> begin(List<Claim> claims, Actor actor) {
        return claims.stream()
                .flatMap(claim -> process.clocks()
                        .flatMap(each ->
                                startAtNotice(claim, each)
                                        .map(start -> ClaimClocks.insert(begun(claim, each, start)))
                                        .stream()))
                .toList();
    }

    /** Empty for a clock that starts in the course of the claim. */
    private Optional<Instant> startAtNotice(Claim claim, ClockDefinition clock) {
        return switch (clock.from()) {
            case NOTICE -> Optional.of(claim.notice().receivedAt());
            case AWARENESS -> Optional.of(claim.awareAt());
            case STAGE -> Optional.of(claim.notice().receivedAt()).filter(_ -> process.stageOf(clock) == claim.stage());
            case ENGAGEMENT, DETERMINATION -> Optional.empty();
        };
    }

    private void beginInCourse(Claim claim, List<ClaimClock> kept, Instant at) {
        var since = lifeBegan(claim);
        stage(claim).clocks().stream()
                .filter(each -> each.from() == ClockStart.STAGE)
                .forEach(each -> clocks.persist(begun(claim, each, at)));
        var missing = process.clocks()
                .filter(each -> each.from() == ClockStart.ENGAGEMENT || each.from() == ClockStart.DETERMINATION)
                .filter(each -> !claim.stage().isAfter(process.stageOf(each)))
                .filter(each -> kept.stream()
                        .noneMatch(clock -> clock.code().equals(each.code())
                                && !clock.startedAt().isBefore(since)))
                .toList();
        if (missing.isEmpty() || !claim.stage().isAfter(ClaimStage.PANEL)) {
            return;
        }
        missing.stream()
                .filter(each -> each.from() == ClockStart.ENGAGEMENT || isDetermined(claim))
                .forEach(each -> acts.began(claim.id(), each.from())
                        .ifPresent(began -> clocks.persist(begun(claim, each, began.isBefore(since) ? since : began))));
    }

    /** A decision on one line determines nothing yet: the amounts are due when all lines are decided. */
    private static boolean isDetermined(Claim claim) {
        return claim.stage().isAfter(ClaimStage.COVERAGE_DECISION);
    }

    private ClaimClock begun(Claim claim, ClockDefinition definition, Instant start) {
        return ClaimClock.start(
                claim.id(), process.stageOf(definition), definition, start, process.end(definition.span(), start));
    }

    private static void end(ClaimClock clock, ClaimStage now, ClaimStage left, Instant at) {
        if (clock.stage() == left || (now.isWork() && now.isAfter(clock.stage()))) {
            clock.stop(at);
        } else if (!now.isOpen()) {
            clock.drop(at);
        }
    }

    private StageDefinition stage(Claim claim) {
        return process.stage(claim.stage()).orElseThrow();
    }

    private static Instant lifeBegan(Claim claim) {
        return claim.stageChanges().reversed().stream()
                .filter(each -> each.from() == ClaimStage.REOPENED)
                .map(StageChange::decidedAt)
                .findFirst()
                .orElse(claim.notice().receivedAt());
    }
}
