package io.cyberpas.policy.policy;

import io.cyberpas.policy.coverage.Product;
import java.util.Set;

/**
 * What a broker accepted and the insurer is therefore to issue.
 *
 * @param bound     whether the quote service holds the quote to be issued already
 * @param brokerage the brokerage that submitted the risk and will see the policy
 * @param dependencies what the insured depends on together with others
 */
public record AcceptedQuote(
        String number,
        boolean bound,
        Product product,
        String brokerage,
        CoverPeriod period,
        PolicyTerms terms,
        Set<Dependency> dependencies) {

    /** Keeps the dependencies from being changed. */
    public AcceptedQuote {
        dependencies = Set.copyOf(dependencies);
    }
}
