package io.cyberpas.policy.renewal;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.policy.CoverPeriod;
import io.cyberpas.policy.policy.PolicyTerms;
import io.cyberpas.policy.policy.change.ChangePlan;
import java.util.List;

/**
 * What a rewriting would make: the end of one policy and the beginning of another. Changes nothing until it is recorded.
 *
 * @param ending    the end of the policy, with the premium that goes back
 * @param before    its terms on the day
 * @param period    of the policy that takes its place
 * @param terms     its terms, with the premium of its whole period
 * @param referrals why a senior underwriter has to agree; empty where nobody has to
 */
public record RewritingPlan(
        ChangePlan ending, PolicyTerms before, CoverPeriod period, PolicyTerms terms, List<String> referrals) {

    /** What is to be paid in all: the premium of the new policy less what goes back of the old one's. */
    public Money balance() {
        return terms.premium().plus(ending.premium());
    }
}
