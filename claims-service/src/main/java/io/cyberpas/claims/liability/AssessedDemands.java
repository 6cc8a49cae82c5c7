package io.cyberpas.claims.liability;

import io.cyberpas.claims.claim.AmountKind;
import io.cyberpas.claims.claim.AssessedAmounts;
import io.cyberpas.claims.claim.Claim;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * What may be paid to third parties: the cost of defence as expense, all else as indemnity; of a demand that
 * has ended nothing, because what it was settled for takes its place. Listed after first-party loss.
 */
@ApplicationScoped
@Priority(10)
class AssessedDemands implements AssessedAmounts {

    private final Demands demands;

    AssessedDemands(Demands demands) {
        this.demands = demands;
    }

    @Override
    public List<AssessedAmount> assessed(Claim claim) {
        return demands.of(claim.id()).stream()
                .filter(demand -> demand.ending().isEmpty())
                .flatMap(demand -> demand
                        .assessment()
                        .filter(assessment -> assessment.amount().isPositive())
                        .map(assessment -> new AssessedAmount(
                                demand.reference(),
                                demand.terms().part(),
                                kind(demand.terms().kind()),
                                demand.terms().claimants(),
                                assessment.amount()))
                        .stream())
                .toList();
    }

    private static AmountKind kind(DemandKind kind) {
        return switch (kind) {
            case ATTORNEY_FEES -> AmountKind.EXPENSE;
            case CONSOLATION_MONEY, DAMAGES, REGULATORY_FINE, CARD_ASSESSMENT -> AmountKind.INDEMNITY;
        };
    }
}
