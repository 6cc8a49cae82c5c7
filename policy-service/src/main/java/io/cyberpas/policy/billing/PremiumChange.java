package io.cyberpas.policy.billing;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.policy.CoverPeriod;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyTransaction;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A policy transaction as billing sees it.
 *
 * @param opening      whether the policy begins with it
 * @param period       of the policy
 * @param writtenAfter premium of all transactions, with this one
 */
record PremiumChange(
        UUID transactionId,
        boolean opening,
        CoverPeriod period,
        LocalDate effectiveFrom,
        Map<CoverageCode, Money> premiumByPart,
        Money premium,
        Money writtenAfter) {

    static PremiumChange of(Policy policy, PolicyTransaction transaction) {
        return new PremiumChange(
                transaction.id(),
                transaction.opensPolicy(),
                policy.period(),
                transaction.effectiveFrom(),
                transaction.premiumByPart(),
                transaction.premium(),
                policy.writtenPremium());
    }

    /** Premium of all transactions before this one. */
    Money writtenBefore() {
        return writtenAfter.minus(premium);
    }
}
