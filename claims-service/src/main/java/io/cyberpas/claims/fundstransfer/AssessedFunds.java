package io.cyberpas.claims.fundstransfer;

import io.cyberpas.claims.claim.AmountKind;
import io.cyberpas.claims.claim.AssessedAmounts;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.CoveragePart;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is recognised of stolen money, to be paid to the person who lost it. */
@ApplicationScoped
@Priority(20)
class AssessedFunds implements AssessedAmounts {

    private final FundsLosses losses;

    AssessedFunds(FundsLosses losses) {
        this.losses = losses;
    }

    @Override
    public List<AssessedAmount> assessed(Claim claim) {
        return losses.of(claim.id()).stream()
                .flatMap(loss -> loss.assessment().stream()
                        .map(made -> new AssessedAmount(
                                FundsLoss.REFERENCE,
                                CoveragePart.FUNDS_TRANSFER_LOSS,
                                AmountKind.INDEMNITY,
                                loss.told().payee(claim.cover().insuredName()),
                                made.recognised())))
                .toList();
    }
}
