package io.cyberpas.claims.settlement;

import io.cyberpas.claims.claim.AmountKind;
import io.cyberpas.claims.claim.AssessedAmounts;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.liability.Demand;
import io.cyberpas.claims.liability.DemandKind;
import io.cyberpas.claims.liability.Demands;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What may be paid on agreed settlements, in the place of the demands that they ended. */
@ApplicationScoped
@Priority(9)
class AssessedSettlements implements AssessedAmounts {

    private final Settlements settlements;
    private final Demands demands;

    AssessedSettlements(Settlements settlements, Demands demands) {
        this.settlements = settlements;
        this.demands = demands;
    }

    @Override
    public List<AssessedAmount> assessed(Claim claim) {
        return settlements.of(claim.id()).stream()
                .flatMap(each -> each
                        .due()
                        .map(amount -> new AssessedAmount(
                                each.reference(),
                                each.part(),
                                kind(demands.findById(each.demandId())),
                                each.requireTerms().payee(),
                                amount,
                                each.demandReference()))
                        .stream())
                .toList();
    }

    private static AmountKind kind(Demand demand) {
        return demand.terms().kind() == DemandKind.ATTORNEY_FEES ? AmountKind.EXPENSE : AmountKind.INDEMNITY;
    }
}
