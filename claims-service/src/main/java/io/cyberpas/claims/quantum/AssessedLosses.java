package io.cyberpas.claims.quantum;

import io.cyberpas.claims.claim.AmountKind;
import io.cyberpas.claims.claim.AssessedAmounts;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.platform.money.Money;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** First-party loss that may be paid, to the insured; listed before what third parties demand. */
@ApplicationScoped
@Priority(20)
class AssessedLosses implements AssessedAmounts {

    private final CostItems costs;
    private final InterruptionLosses losses;

    AssessedLosses(CostItems costs, InterruptionLosses losses) {
        this.costs = costs;
        this.losses = losses;
    }

    @Override
    public List<AssessedAmount> assessed(Claim claim) {
        List<AssessedAmount> amounts = new ArrayList<>();
        for (CostItem item : costs.of(claim.id())) {
            item.due()
                    .filter(Money::isPositive)
                    .ifPresent(due -> amounts.add(new AssessedAmount(
                            item.reference(),
                            item.invoice().part(),
                            AmountKind.INDEMNITY,
                            claim.cover().insuredName(),
                            due)));
        }
        for (InterruptionLoss loss : losses.of(claim.id())) {
            if (loss.assessed().isPositive()) {
                amounts.add(new AssessedAmount(
                        "INTERRUPTION-" + loss.part(),
                        loss.part(),
                        AmountKind.INDEMNITY,
                        claim.cover().insuredName(),
                        loss.assessed()));
            }
        }
        return amounts;
    }
}
