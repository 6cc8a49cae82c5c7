package io.cyberpas.claims.proceeding;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimParty;
import io.cyberpas.claims.claim.PartySource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Those who proceed against the insured are parties of the claim. */
@ApplicationScoped
class ProceedingParties implements PartySource {

    private final Proceedings proceedings;

    ProceedingParties(Proceedings proceedings) {
        this.proceedings = proceedings;
    }

    static ClaimParty party(ProceedingTerms terms) {
        return ClaimParty.of(ClaimParty.Stake.CLAIMANT, terms.claimants());
    }

    @Override
    public List<ClaimParty> parties(Claim claim) {
        return proceedings.of(claim.id()).stream()
                .map(each -> party(each.terms()))
                .toList();
    }
}
