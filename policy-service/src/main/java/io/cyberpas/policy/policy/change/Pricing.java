package io.cyberpas.policy.policy.change;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyVersion;
import io.cyberpas.policy.policy.PricedSpan;
import io.cyberpas.policy.policy.TermFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Spans with their premiums. What the policy has cost once it costs again; only terms that are new are asked for.
 *
 * @param referrals why a senior underwriter has to agree to a price; empty where nobody has to
 */
record Pricing(List<PricedSpan> spans, List<String> referrals) {

    /**
     * Prices the spans of a policy.
     *
     * @throws ConflictException if some terms cannot be sold
     */
    static Pricing of(Policy policy, List<Span> spans, Premiums premiums) {
        Map<Map<String, String>, Price> prices = knownPrices(policy);
        List<Span> unpriced = spans.stream()
                .filter(span -> !prices.containsKey(TermFields.priced(span.fields())))
                .toList();
        List<String> referrals = new ArrayList<>();
        unpriced.forEach(span -> TermsRule.require(span.fields()));
        ask(policy, unpriced, premiums).forEach((fields, price) -> {
            prices.put(fields, price);
            if (price.outcome() == Price.Outcome.REFERRED) {
                referrals.addAll(price.reasons());
            }
        });
        List<PricedSpan> priced = spans.stream()
                .map(span -> priced(policy, span, Objects.requireNonNull(prices.get(TermFields.priced(span.fields())))))
                .toList();
        return new Pricing(priced, referrals.stream().distinct().toList());
    }

    /** What each of the policy's terms cost; where the same terms cost two prices, the one recorded last counts. */
    private static Map<Map<String, String>, Price> knownPrices(Policy policy) {
        Map<Map<String, String>, Price> prices = new HashMap<>();
        for (PolicyVersion version : policy.versions()) {
            Map<CoverageCode, Money> premiums = PricedSpan.of(version).premiums();
            prices.put(
                    TermFields.priced(TermFields.of(version.terms())),
                    Price.known(version.terms().tariffVersion(), premiums));
        }
        return prices;
    }

    private static Map<Map<String, String>, Price> ask(Policy policy, List<Span> unpriced, Premiums premiums) {
        Map<Map<String, String>, Span> distinct = new LinkedHashMap<>();
        unpriced.forEach(span -> distinct.putIfAbsent(TermFields.priced(span.fields()), span));
        if (distinct.isEmpty()) {
            return Map.of();
        }
        List<PricingDemand> demands =
                distinct.values().stream().map(span -> demand(policy, span)).toList();
        List<Price> answers = premiums.price(demands);
        Map<Map<String, String>, Price> prices = new LinkedHashMap<>();
        int i = 0;
        for (Map<String, String> fields : distinct.keySet()) {
            prices.put(fields, sellable(policy.number(), answers.get(i++)));
        }
        return prices;
    }

    /** @throws ConflictException if they cannot be sold at all */
    static Price sellable(String policyNumber, Price price) {
        if (price.premiums().isEmpty()) {
            throw new ConflictException(
                    "not-insurable",
                    "Not insurable on these terms",
                    "The changed terms of %s cannot be priced: %s"
                            .formatted(policyNumber, String.join("; ", price.reasons())),
                    Map.of("reasons", price.reasons()));
        }
        if (price.outcome() == Price.Outcome.DECLINED || price.outcome() == Price.Outcome.REFUSED) {
            throw new ConflictException(
                    "not-insurable",
                    "Not insurable on these terms",
                    "Underwriting declines the changed terms of %s: %s"
                            .formatted(policyNumber, String.join("; ", price.reasons())),
                    Map.of("reasons", price.reasons()));
        }
        return price;
    }

    private static PricingDemand demand(Policy policy, Span span) {
        return new PricingDemand(
                policy.number(),
                policy.quoteNumber(),
                policy.period().from(),
                policy.period(),
                policy.currency(),
                span.fields());
    }

    private static PricedSpan priced(Policy policy, Span span, Price price) {
        return new PricedSpan(
                span.effective(),
                span.cover(),
                TermFields.terms(
                        span.fields(),
                        policy.currency(),
                        Objects.requireNonNull(price.tariffVersion()),
                        price.premiums()));
    }
}
