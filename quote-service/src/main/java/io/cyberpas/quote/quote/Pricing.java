package io.cyberpas.quote.quote;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.rating.Adjustment;
import io.cyberpas.quote.rating.Judgement;
import io.cyberpas.quote.rating.Rating;
import io.cyberpas.quote.rating.RatingInput;
import io.cyberpas.quote.rating.Worksheet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rates what is to be insured by the product and tariff that belong to it. */
final class Pricing {

    private Pricing() {}

    /** One worksheet an option; the rules or an underwriter have seen to it that there is a figure for the risk. */
    static List<Worksheet> worksheets(
            Quote quote, Edition edition, @Nullable Judgement judgement, List<Adjustment> adjustments) {
        return quote.options().stream()
                .map(option -> worksheet(
                                quote.proposal(), edition, option.limit(), option.retention(), judgement, adjustments)
                        .orElseThrow(() -> new IllegalStateException("No figure for %s in tariff %s"
                                .formatted(quote.number(), edition.tariff().version()))))
                .toList();
    }

    /** The worksheet of one combination, or empty if the tariff has no figure for the risk and nobody judged one. */
    static Optional<Worksheet> worksheet(
            Proposal proposal,
            Edition edition,
            Money limit,
            Money retention,
            @Nullable Judgement judgement,
            List<Adjustment> adjustments) {
        return Rating.rate(
                edition.tariff(),
                new RatingInput(
                        proposal.risk(),
                        proposal.cover(),
                        proposal.offers(edition.product()),
                        limit,
                        retention,
                        judgement,
                        adjustments));
    }

    /** The highest premium among the worksheets. */
    static Money highestPremium(List<Worksheet> worksheets) {
        return worksheets.stream().map(Worksheet::premium).reduce(Money::max).orElseThrow();
    }
}
