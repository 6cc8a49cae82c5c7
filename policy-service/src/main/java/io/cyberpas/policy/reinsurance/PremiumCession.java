package io.cyberpas.policy.reinsurance;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyTransaction;
import io.cyberpas.policy.policy.PolicyVersion;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the treaties say of a policy's premium. Each part's premium is divided once, by {@link Apportionment}, among the
 * reinsurers and the insurer, so that gross is net and ceded; the commission is reckoned on what each reinsurer gets in all.
 */
final class PremiumCession {

    private PremiumCession() {}

    /** What each reinsurer gets of all premium written, by treaty. */
    static Map<Cut.Account, CededPremium> of(
            Programme programme, Money sumInsured, Map<CoverageCode, Money> premiumByPart) {
        List<Cut> cuts = programme.premiumCuts(sumInsured);
        Map<Cut.Account, Map<CoverageCode, Money>> parts = new LinkedHashMap<>();
        premiumByPart.forEach((part, premium) -> {
            List<Money> amounts = Programme.amounts(premium, cuts);
            for (int i = 0; i < cuts.size(); i++) {
                parts.computeIfAbsent(cuts.get(i).account(), _ -> new EnumMap<>(CoverageCode.class))
                        .put(part, amounts.get(i));
            }
        });
        Map<Cut.Account, CededPremium> ceded = new LinkedHashMap<>();
        for (Cut cut : cuts) {
            Map<CoverageCode, Money> byPart = parts.getOrDefault(cut.account(), Map.of());
            Money premium = byPart.values().stream().reduce(Money.zero(programme.currency()), Money::plus);
            Money commission = premium.times(cut.treaty().commission(), RoundingMode.HALF_UP);
            ceded.put(cut.account(), new CededPremium(byPart, commission));
        }
        return ceded;
    }

    /** All premium of a policy's transactions, by part. */
    static Map<CoverageCode, Money> written(Policy policy) {
        Map<CoverageCode, Money> written = new EnumMap<>(CoverageCode.class);
        for (PolicyTransaction transaction : policy.transactions()) {
            transaction.premiumByPart().forEach((part, premium) -> written.merge(part, premium, Money::plus));
        }
        return written;
    }

    /** The sum insured by which a policy takes part: the greatest aggregate limit that is known of its period. */
    static Money sumInsured(Policy policy) {
        return policy.known().stream()
                .map(version -> version.terms().aggregateLimit())
                .reduce(Money::max)
                .orElseGet(() -> lastAgreed(policy).terms().aggregateLimit());
    }

    private static PolicyVersion lastAgreed(Policy policy) {
        return policy.versions().getLast();
    }
}
