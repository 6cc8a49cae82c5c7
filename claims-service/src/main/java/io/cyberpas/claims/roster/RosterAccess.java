package io.cyberpas.claims.roster;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.liability.Demand;
import io.cyberpas.claims.liability.LiabilityAssessing;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.problem.ConflictException;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The way to the demand that a roster belongs to, for reading and for work. */
@ApplicationScoped
class RosterAccess {

    private final ClaimAccess access;
    private final LiabilityAssessing assessing;
    private final List<RosterHold> holds;

    RosterAccess(ClaimAccess access, LiabilityAssessing assessing, @All List<RosterHold> holds) {
        this.access = access;
        this.assessing = assessing;
        this.holds = holds;
    }

    /** A demand that the work under way has; its claim is locked. */
    record Held(Claim claim, Demand demand) {}

    /** A demand that has a roster, for reading. */
    Demand visible(String claimNumber, String reference, Actor actor) {
        Demand demand = assessing.demand(access.visible(claimNumber, actor), reference);
        demand.requireRoster();
        return demand;
    }

    Claim claim(String claimNumber, Actor actor) {
        return access.visible(claimNumber, actor);
    }

    /** A demand that has a roster, for work that changes it. */
    Held forChange(String claimNumber, String reference, Actor actor, String attempted) {
        Held held = forWork(claimNumber, reference, actor, attempted);
        refuseIf(hold -> hold.whyNothingChanges(held.demand().id()));
        return held;
    }

    /** A demand that has a roster, for work that changes nobody on it. */
    Held forWork(String claimNumber, String reference, Actor actor, String attempted) {
        Claim claim = access.forWork(claimNumber, actor, attempted);
        Demand demand = assessing.demand(claim, reference);
        demand.requireRoster();
        return new Held(claim, demand);
    }

    void requireVictimsMayGo(UUID roster) {
        refuseIf(hold -> hold.whyVictimsStay(roster));
    }

    private void refuseIf(Function<RosterHold, Optional<String>> why) {
        holds.stream().map(why).flatMap(Optional::stream).findFirst().ifPresent(reason -> {
            throw new ConflictException(reason);
        });
    }
}
