package io.cyberpas.policy.policy.change;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.policy.Ending;
import io.cyberpas.policy.policy.PricedSpan;
import io.cyberpas.policy.policy.ReturnBasis;
import io.cyberpas.policy.policy.TermChange;
import io.cyberpas.policy.policy.TransactionKind;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a change would make of a policy: a priced preview that changes nothing until it is recorded.
 *
 * @param policyNumber  whose plan it is
 * @param policyVersion the version of the policy from which it was made
 * @param effectiveFrom the first day of cover that it concerns
 * @param basis         how the premium that goes back is reckoned; null unless cover ends
 * @param changes       what is recorded of the terms, settled conflicts included
 * @param before        the terms over the days of cover as they are known now
 * @param after         the same after the change
 * @param conflicts     changes that hold from later on and speak of the same fields
 * @param referrals     why a senior underwriter has to agree; empty where nobody has to
 * @param premiums      by how much the premium of each part changes
 * @param fixedPremium  whether the premium is a price of its own, and not the difference between the terms before and after
 * @param endedOn       the first day no longer covered after the change, if cover ends before its agreed end
 * @param ending        why it ends then
 */
public record ChangePlan(
        String policyNumber,
        long policyVersion,
        TransactionKind kind,
        LocalDate effectiveFrom,
        String reason,
        @Nullable ReturnBasis basis,
        Currency currency,
        List<TermChange> changes,
        List<PricedSpan> before,
        List<PricedSpan> after,
        List<Conflict> conflicts,
        List<String> referrals,
        Map<CoverageCode, Money> premiums,
        boolean fixedPremium,
        @Nullable LocalDate endedOn,
        @Nullable Ending ending) {

    /** By how much the premium of the policy changes; negative where premium goes back. */
    public Money premium() {
        return premiums.values().stream().reduce(Money.zero(currency), Money::plus);
    }

    /** What is another afterwards, field by field. */
    public List<Difference> differences() {
        return Difference.between(before, after);
    }

    /** The conflicts that nobody has settled yet. */
    public List<Conflict> unsettled() {
        return conflicts.stream().filter(conflict -> conflict.take() == null).toList();
    }
}
