package io.cyberpas.claims.settlement;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.liability.Demand;
import io.cyberpas.claims.liability.LiabilityAssessment;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;

/** Whether terms fit the demand that they are to end. */
final class TermsCheck {

    private TermsCheck() {}

    /**
     * Refuses terms that do not add up, or are more than was assessed without a reason.
     *
     * @throws ConflictException when the demand is not assessed yet
     */
    static void check(Claim claim, Demand demand, SettlementHandling.Draft draft) {
        requireAmount("$.amount", claim, draft.amount());
        draft.instalments().forEach(each -> requireAmount("$.instalments", claim, each.amount()));
        if (!draft.instalments().isEmpty()) {
            Money sum = draft.instalments().stream()
                    .map(Instalment::amount)
                    .reduce(Money.zero(claim.currency()), Money::plus);
            if (!sum.equals(draft.amount())) {
                throw new InvalidInputException(
                        new FieldProblem("$.instalments", "do not add up to the amount", "together " + draft.amount()));
            }
        }
        if (demand.assessment().isEmpty()) {
            throw new ConflictException(demand.reference() + " is not assessed; assess it before terms are proposed");
        }
        boolean isAbove = draft.amount().isGreaterThan(assessed(demand));
        if (isAbove != (draft.aboveReason() != null)) {
            throw new InvalidInputException(new FieldProblem(
                    "$.aboveReason",
                    isAbove ? "is missing: the amount is more than was assessed" : "must be left out",
                    "assessed " + assessed(demand)));
        }
    }

    /** What the demand was assessed at; nothing before. */
    static Money assessed(Demand demand) {
        return demand.assessment()
                .map(LiabilityAssessment::amount)
                .orElse(Money.zero(demand.demanded().currency()));
    }

    /** @throws InvalidInputException unless it is positive and in the currency of the policy */
    static void requireAmount(String path, Claim claim, Money amount) {
        if (!amount.isPositive() || !amount.currency().equals(claim.currency())) {
            throw new InvalidInputException(new FieldProblem(
                    path,
                    "must be positive and in the currency of the policy",
                    claim.currency().getCurrencyCode()));
        }
    }
}
