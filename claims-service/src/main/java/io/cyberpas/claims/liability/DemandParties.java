package io.cyberpas.claims.liability;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimParty;
import io.cyberpas.claims.claim.PartySource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Those who demand something are parties of the claim. */
@ApplicationScoped
class DemandParties implements PartySource {

    private final Demands demands;

    DemandParties(Demands demands) {
        this.demands = demands;
    }

    static ClaimParty party(DemandTerms terms) {
        return ClaimParty.of(ClaimParty.Stake.CLAIMANT, terms.claimants());
    }

    @Override
    public List<ClaimParty> parties(Claim claim) {
        return demands.of(claim.id()).stream().map(each -> party(each.terms())).toList();
    }
}
