package io.cyberpas.policy.renewal;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.policy.CoverPeriod;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyVersion;
import io.cyberpas.policy.policy.change.Price;
import io.cyberpas.policy.policy.change.SuccessorTerms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An expiring policy, the terms on which it could go on, and what these cost. Holds nothing of the database, so that prices
 * are asked for outside of any transaction.
 *
 * @param versionId     the version of the policy whose terms are renewed
 * @param premiumBefore of the expiring period, by part
 */
public record PricedRenewal(
        UUID policyId,
        UUID versionId,
        String brokerage,
        Money totalBefore,
        Map<CoverageCode, BigDecimal> premiumBefore,
        SuccessorTerms terms,
        @Nullable Price price) {

    /** The terms as they expire, for the year that follows; not priced yet. */
    static PricedRenewal unpriced(PolicyVersion expiring) {
        Policy policy = expiring.policy();
        CoverPeriod period =
                new CoverPeriod(policy.period().to(), policy.period().to().plusYears(1));
        Map<CoverageCode, BigDecimal> before = new EnumMap<>(CoverageCode.class);
        expiring.terms().parts().forEach(part -> before.put(part.code(), part.premiumAmount()));
        return new PricedRenewal(
                policy.id(),
                expiring.id(),
                policy.brokerage(),
                expiring.terms().premium(),
                before,
                SuccessorTerms.of(expiring, period),
                null);
    }

    PricedRenewal at(Price answer) {
        return new PricedRenewal(policyId, versionId, brokerage, totalBefore, premiumBefore, terms, answer);
    }

    PricedRenewal on(SuccessorTerms changed) {
        return new PricedRenewal(policyId, versionId, brokerage, totalBefore, premiumBefore, changed, null);
    }

    Price knownPrice() {
        if (price == null) {
            throw new IllegalStateException("%s has not been priced".formatted(terms.policyNumber()));
        }
        return price;
    }

    /** Whether there is a premium for every part, so that it could be sold. */
    boolean hasPremium() {
        return terms.isPricedBy(knownPrice());
    }

    /** The premium of the period to come; null where there is none. */
    @Nullable
    Money totalAfter() {
        return hasPremium() ? terms.at(knownPrice()).premium() : null;
    }

    /** Where the renewal begins: what the tariff prices is offered at once. */
    RenewalState firstState() {
        return switch (knownPrice().outcome()) {
            case PRICED -> hasPremium() ? RenewalState.OFFERED : RenewalState.REFERRED;
            case REFERRED -> RenewalState.REFERRED;
            case DECLINED, REFUSED -> RenewalState.NON_RENEWAL_PROPOSED;
        };
    }

    /** The premium of each part before and after, in the order of the parts. */
    List<PartPremium> parts() {
        List<PartPremium> parts = new ArrayList<>();
        for (CoverageCode code : CoverageCode.values()) {
            Money after = hasPremium() ? knownPrice().premiums().get(code) : null;
            BigDecimal before = premiumBefore.get(code);
            if (before != null || after != null) {
                parts.add(new PartPremium(code, before, after == null ? null : after.amount()));
            }
        }
        return parts;
    }
}
