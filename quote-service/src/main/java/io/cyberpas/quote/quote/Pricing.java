package io.cyberpas.quote.quote;

import io.cyberpas.quote.product.PartOffer;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.product.Products;
import io.cyberpas.quote.rating.Judgement;
import io.cyberpas.quote.rating.Rating;
import io.cyberpas.quote.rating.RatingInput;
import io.cyberpas.quote.rating.Worksheet;
import io.cyberpas.quote.tariff.CompanyTariff;
import io.cyberpas.quote.tariff.Tariffs;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the product and tariff that a quote was made with, and rates its options by them. */
@ApplicationScoped
class Pricing {

    private final Products products;
    private final Tariffs tariffs;

    Pricing(Products products, Tariffs tariffs) {
        this.products = products;
        this.tariffs = tariffs;
    }

    Product productOf(Quote quote) {
        return products.productVersion(quote.proposal().productVersion());
    }

    CompanyTariff tariffOf(Quote quote) {
        return (CompanyTariff) tariffs.version(quote.proposal().tariffVersion()).orElseThrow();
    }

    /** One worksheet an option; the rules or an underwriter have seen to it that there is a figure for the risk. */
    List<Worksheet> worksheets(Quote quote, @Nullable Judgement judgement) {
        CompanyTariff tariff = tariffOf(quote);
        return quote.options().stream()
                .map(option -> Rating.rate(tariff, input(quote, option, judgement))
                        .orElseThrow(() -> new IllegalStateException(
                                "No figure for %s in tariff %s".formatted(quote.number(), tariff.version()))))
                .toList();
    }

    private RatingInput input(Quote quote, QuoteOption option, @Nullable Judgement judgement) {
        Proposal proposal = quote.proposal();
        List<PartOffer> parts = productOf(quote).parts().stream()
                .filter(offer -> proposal.parts().contains(offer.part()))
                .toList();
        return new RatingInput(
                proposal.risk(), proposal.cover(), parts, option.limit(), option.retention(), judgement, List.of());
    }
}
