package io.cyberpas.policy.policy.change;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.TermFields;
import java.util.ArrayList;
import java.util.List;

/** What must hold of a premium that is agreed as such. */
final class AdjustmentRule {

    private AdjustmentRule() {}

    /**
     * Refuses what is in another currency, for a part that is not insured, nothing at all, or more than was ever paid.
     *
     * @throws InvalidInputException naming everything that is wrong
     */
    static void require(Change.AdjustPremium adjust, Policy policy, Span span) {
        List<FieldProblem> problems = new ArrayList<>();
        List<CoverageCode> insured = TermFields.insuredParts(span.fields());
        adjust.premiums().forEach((part, premium) -> {
            String path = "$.premiums.%s".formatted(part);
            if (!insured.contains(part)) {
                problems.add(new FieldProblem(path, "is not insured on " + adjust.effectiveFrom(), insured.toString()));
            }
            if (!premium.currency().equals(policy.currency())) {
                problems.add(new FieldProblem(
                        path + ".currency",
                        "is not the currency of the policy",
                        policy.currency().getCurrencyCode()));
            }
        });
        if (problems.isEmpty()) {
            Money change = adjust.premiums().values().stream().reduce(Money.zero(policy.currency()), Money::plus);
            Money written = policy.writtenPremium();
            if (adjust.premiums().values().stream().allMatch(Money::isZero)) {
                problems.add(new FieldProblem("$.premiums", "change nothing", "at least one sum other than zero"));
            } else if (written.plus(change).isNegative()) {
                problems.add(new FieldProblem(
                        "$.premiums",
                        "return more than the premium of the policy",
                        "at most " + written.amount().toPlainString()));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }
}
