package io.cyberpas.policy.policy;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.Product;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The content of a policy that is about to be opened.
 *
 * @param kind        the transaction with which it opens
 * @param quoteNumber the quote that describes the risk
 * @param predecessor the policy that it follows; null where it is issued from the quote
 * @param dependencies what its insured depends on together with others: told by the quote, inherited from the predecessor
 */
public record NewPolicy(
        TransactionKind kind,
        String quoteNumber,
        @Nullable String predecessor,
        Product product,
        String brokerage,
        CoverPeriod period,
        PolicyTerms terms,
        Set<Dependency> dependencies) {

    /**
     * What follows a policy, described by the same quote and looked after by the same brokerage.
     *
     * @param kind renewal or rewriting
     */
    public static NewPolicy following(Policy predecessor, TransactionKind kind, CoverPeriod period, PolicyTerms terms) {
        if (!kind.opensPolicy() || kind == TransactionKind.NEW_BUSINESS) {
            throw new IllegalArgumentException(kind + " opens no policy that follows another");
        }
        return new NewPolicy(
                kind,
                predecessor.quoteNumber(),
                predecessor.number(),
                predecessor.product(),
                predecessor.brokerage(),
                period,
                terms,
                predecessor.dependencies());
    }

    /**
     * What a quote makes.
     *
     * @throws NotIssuableException if it must not be issued on that day
     */
    static NewPolicy of(AcceptedQuote quote, LocalDate today) {
        IssueRule.require(quote, today);
        return new NewPolicy(
                TransactionKind.NEW_BUSINESS,
                quote.number(),
                null,
                quote.product(),
                quote.brokerage(),
                quote.period(),
                quote.terms(),
                quote.dependencies());
    }

    /** What it promises for the whole period, every claims-made part with its retroactive date. */
    PricedSpan span() {
        return new PricedSpan(period, CoverKind.COVERED, terms.reachingBackTo(period.from()));
    }

    TransactionDraft opening() {
        Map<CoverageCode, Money> premiums = new EnumMap<>(CoverageCode.class);
        terms.parts().forEach(part -> premiums.put(part.code(), part.premium()));
        return new TransactionDraft(kind, period.from(), null, null, List.of(), premiums, false);
    }
}
