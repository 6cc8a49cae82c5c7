package io.cyberpas.claims.handling;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.ClaimMoved;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.GateDecision;
import io.cyberpas.claims.claim.UnmetCondition;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Decides on the gates: every decision keeps who, when, why and on which evidence. */
@ApplicationScoped
public class StageHandling {

    private final ClaimAccess access;
    private final StageGates gates;
    private final AuditTrail audit;
    private final Event<ClaimMoved> moved;
    private final Clock clock;

    StageHandling(ClaimAccess access, StageGates gates, AuditTrail audit, Event<ClaimMoved> moved, Clock clock) {
        this.access = access;
        this.gates = gates;
        this.audit = audit;
        this.moved = moved;
        this.clock = clock;
    }

    /**
     * Why a decision is taken, and on what.
     *
     * @param evidence references such as report, memo or receipt numbers
     */
    public record Grounds(String reason, List<String> evidence) {

        public Grounds {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * Leaves a stage, once all features find its gate met. With the decision is kept what people name as its evidence, and what the
     * features hold the gate to rest on.
     *
     * @throws io.cyberpas.claims.claim.UnmetConditionsException listing everything that is missing
     */
    @Transactional
    public void complete(String number, ClaimStage stage, @Nullable IfMatch ifMatch, Grounds grounds, Actor actor) {
        decide(number, ifMatch, grounds, actor, (claim, decision) -> {
            var isThere = claim.stage() == stage;
            claim.complete(
                    stage,
                    isThere ? gates.unmet(claim) : List.of(),
                    decision.restingOn(isThere ? gates.evidence(claim) : List.of()));
        });
    }

    /** Ends a claim at its notice: a duplicate, or no policy in force. */
    @Transactional
    public void closeAtNotice(String number, @Nullable IfMatch ifMatch, Grounds grounds, Actor actor) {
        decide(number, ifMatch, grounds, actor, Claim::closeAtNotice);
    }

    /** Opens a closed claim again. */
    @Transactional
    public void reopen(String number, @Nullable IfMatch ifMatch, Grounds grounds, Actor actor) {
        decide(number, ifMatch, grounds, actor, Claim::reopen);
    }

    /** Chooses the stage at which a reopened claim goes on. */
    @Transactional
    public void resumeAt(String number, ClaimStage stage, @Nullable IfMatch ifMatch, Grounds grounds, Actor actor) {
        decide(number, ifMatch, grounds, actor, (claim, decision) -> claim.resumeAt(stage, decision));
    }

    /** What stands between the claim and its next stage. */
    public List<UnmetCondition> unmet(Claim claim) {
        return gates.unmet(claim);
    }

    private void decide(
            String number,
            @Nullable IfMatch ifMatch,
            Grounds grounds,
            Actor actor,
            BiConsumer<Claim, GateDecision> verb) {
        var claim = access.forDecision(number, actor);
        IfMatch.check(ifMatch, claim.version());
        var from = claim.stage();
        verb.accept(claim, new GateDecision(actor, clock.instant(), grounds.reason(), grounds.evidence()));
        audit.record(actor, "claim.stage-changed", number, from + " to " + claim.stage() + ": " + grounds.reason());
        moved.fire(new ClaimMoved(claim, from, actor));
    }
}
