package io.cyberpas.claims.fundstransfer;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimParty;
import io.cyberpas.claims.claim.PartySource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The bank or platform that money or property was taken from is a party of the claim. */
@ApplicationScoped
class FundsParties implements PartySource {

    private final FundsLosses losses;

    FundsParties(FundsLosses losses) {
        this.losses = losses;
    }

    @Override
    public List<ClaimParty> parties(Claim claim) {
        return losses.of(claim.id()).stream().map(FundsParties::party).toList();
    }

    static ClaimParty party(FundsLoss loss) {
        return ClaimParty.of(ClaimParty.Stake.INSTITUTION, loss.institution().name());
    }
}
