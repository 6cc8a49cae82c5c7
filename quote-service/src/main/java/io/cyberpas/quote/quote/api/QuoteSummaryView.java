package io.cyberpas.quote.quote.api;

import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.quote.Quote;
import io.cyberpas.quote.quote.QuoteStatus;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A quote in a list. */
@Schema(name = "QuoteSummary")
record QuoteSummaryView(
        @Schema(examples = "Q-2026-000123") String number,
        QuoteStatus status,
        ProductCode product,
        String brokerage,
        String insuredName,
        LocalDate coverFrom,
        LocalDate coverTo,
        @Nullable Instant submittedAt,
        @Nullable LocalDate validUntil,
        @Nullable String policyNumber) {

    static QuoteSummaryView of(Quote quote) {
        return new QuoteSummaryView(
                quote.number(),
                quote.status(),
                quote.proposal().product(),
                quote.brokerage(),
                quote.proposal().insured().name(),
                quote.proposal().cover().from(),
                quote.proposal().cover().to(),
                quote.submittedAt().orElse(null),
                quote.validUntil().orElse(null),
                quote.policyNumber().orElse(null));
    }
}
