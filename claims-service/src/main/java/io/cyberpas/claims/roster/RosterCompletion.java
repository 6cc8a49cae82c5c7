package io.cyberpas.claims.roster;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.Claims;
import io.cyberpas.claims.liability.Demand;
import io.cyberpas.claims.liability.Demands;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;

/** What happens when all blocks of a roster are done: its victims begin to count. */
@ApplicationScoped
class RosterCompletion {

    private final Rosters rosters;
    private final RosterBlocks blocks;
    private final Claims claims;
    private final Demands demands;
    private final AwardHandling awards;
    private final AuditTrail audit;
    private final Clock clock;

    RosterCompletion(
            Rosters rosters,
            RosterBlocks blocks,
            Claims claims,
            Demands demands,
            AwardHandling awards,
            AuditTrail audit,
            Clock clock) {
        this.rosters = rosters;
        this.blocks = blocks;
        this.claims = claims;
        this.demands = demands;
        this.awards = awards;
        this.audit = audit;
        this.clock = clock;
    }

    /** Completes it, unless another replica was quicker. The claim is locked first, as for any work on it. */
    void complete(UUID id, Actor actor) {
        Demand demand = demands.findById(rosters.findById(id).demandId());
        Claim claim = claims.findById(demand.claimId(), LockModeType.PESSIMISTIC_WRITE);
        demands.getEntityManager().refresh(demand);
        rosters.locked(id)
                .filter(roster -> roster.status() == RosterStatus.RUNNING)
                .ifPresent(roster -> {
                    roster.complete(actor, clock.instant());
                    rosters.flush();
                    awards.tally(demand);
                    RosterProgress progress = blocks.progress(roster);
                    String counts = "%s file %d: %d lines, %d added, %d faulty, %d duplicates"
                            .formatted(
                                    demand.reference(),
                                    roster.number(),
                                    roster.lines(),
                                    progress.added(),
                                    progress.faulty(),
                                    progress.duplicates());
                    audit.record(actor, "liability.roster-loaded", claim.number(), counts);
                });
    }
}
