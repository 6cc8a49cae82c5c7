package io.cyberpas.quote.quote;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.rating.Cover;
import java.util.List;
import java.util.Set;

/**
 * What a broker asks a quote for.
 *
 * @param product the product
 * @param insured the company
 * @param cover the time to be insured
 * @param security how well the company is protected
 * @param parts the coverage parts wanted; empty for all of the product
 * @param options combinations of limit and retention to be compared
 */
public record Submission(
        ProductCode product,
        Insured insured,
        Cover cover,
        Security security,
        Set<CoveragePart> parts,
        List<RequestedOption> options) {

    /** One combination of limit and retention. */
    public record RequestedOption(Money limit, Money retention) {}

    /** Keeps its own copies. */
    public Submission {
        parts = Set.copyOf(parts);
        options = List.copyOf(options);
    }
}
