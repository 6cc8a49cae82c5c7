package io.cyberpas.quote.rating;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.product.PartOffer;
import java.util.List;
import java.util.Map;
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
 * @param agreed terms of parts where others were agreed than the product offers with the limit and the retention
 */
public record RatingInput(
        Risk risk,
        Cover cover,
        List<PartOffer> parts,
        Money limit,
        Money retention,
        @Nullable Judgement judgement,
        List<Adjustment> adjustments,
        Map<CoveragePart, PartTerms> agreed) {

    /** Keeps its own copies. */
    public RatingInput {
        parts = List.copyOf(parts);
        adjustments = List.copyOf(adjustments);
        agreed = Map.copyOf(agreed);
    }

    /** Of an option whose parts have the terms that the product offers. */
    public RatingInput(
            Risk risk,
            Cover cover,
            List<PartOffer> parts,
            Money limit,
            Money retention,
            @Nullable Judgement judgement,
            List<Adjustment> adjustments) {
        this(risk, cover, parts, limit, retention, judgement, adjustments, Map.of());
    }

    /** The limit of a part: the agreed one, or its share of the option's limit. */
    Money limitOf(PartOffer part) {
        PartTerms terms = agreed.get(part.part());
        return terms == null ? Rating.limitOf(part, limit) : terms.limit();
    }

    /** The retention of a part: the agreed one, or the option's. */
    Money retentionOf(PartOffer part) {
        PartTerms terms = agreed.get(part.part());
        return terms == null ? retention : terms.retention();
    }

    /** The waiting period of a part: the agreed one, or the offered one. */
    @Nullable
    Integer waitingPeriodHoursOf(PartOffer part) {
        PartTerms terms = agreed.get(part.part());
        return terms == null ? part.waitingPeriodHours() : terms.waitingPeriodHours();
    }
}
