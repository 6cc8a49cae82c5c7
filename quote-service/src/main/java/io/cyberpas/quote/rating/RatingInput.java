package io.cyberpas.quote.rating;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.product.PartOffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the premium of one option depends on, besides the tariff.
 *
 * @param risk what is insured
 * @param cover the time that is insured
 * @param parts coverage parts to be priced
 * @param limit annual aggregate limit
 * @param retention retention for each claim, below the limit of every part
 * @param judgement figures for where the tariff has none
 * @param adjustments loadings and discounts, in the order given
 */
public record RatingInput(
        Risk risk,
        Cover cover,
        List<PartOffer> parts,
        Money limit,
        Money retention,
        @Nullable Judgement judgement,
        List<Adjustment> adjustments) {

    /** Keeps its own copies. */
    public RatingInput {
        parts = List.copyOf(parts);
        adjustments = List.copyOf(adjustments);
    }
}
