package io.cyberpas.claims.recovery;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimParty;
import io.cyberpas.claims.claim.PartySource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Those from whom something may come back are parties of the claim. */
@ApplicationScoped
class RecoveryParties implements PartySource {

    private final RecoveryAssessments assessments;
    private final Recoveries recoveries;

    RecoveryParties(RecoveryAssessments assessments, Recoveries recoveries) {
        this.assessments = assessments;
        this.recoveries = recoveries;
    }

    static ClaimParty party(String against) {
        return ClaimParty.of(ClaimParty.Stake.LIABLE_PARTY, against);
    }

    @Override
    public List<ClaimParty> parties(Claim claim) {
        return Stream.concat(
                        assessments.findByIdOptional(claim.id()).flatMap(RecoveryAssessment::against).stream(),
                        recoveries.of(claim.id()).stream().map(Recovery::against))
                .map(RecoveryParties::party)
                .toList();
    }
}
