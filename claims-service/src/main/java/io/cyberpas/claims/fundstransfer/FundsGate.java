package io.cyberpas.claims.fundstransfer;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.GateCondition;
import io.cyberpas.claims.claim.StageGate;
import io.cyberpas.claims.claim.UnmetCondition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Of the transactions that were told it is said what is recognised. */
@ApplicationScoped
class FundsGate implements StageGate {

    private final FundsLosses losses;

    FundsGate(FundsLosses losses) {
        this.losses = losses;
    }

    @Override
    public ClaimStage stage() {
        return ClaimStage.FIRST_PARTY_QUANTUM;
    }

    @Override
    public List<UnmetCondition> unmet(Claim claim) {
        return losses.of(claim.id()).filter(FundsLoss::isOpen).stream()
                .map(loss -> new UnmetCondition(
                        GateCondition.COSTS_ASSESSED,
                        "The lost transactions are not assessed: "
                                + loss.transactions().size()))
                .toList();
    }
}
