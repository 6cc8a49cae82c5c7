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
        @Nullable ProductCode product,
        String brokerage,
        @Nullable String insuredName,
        @Nullable LocalDate coverFrom,
        @Nullable LocalDate coverTo,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable LocalDate validUntil,
        @Nullable String policyNumber) {

    static QuoteSummaryView of(Quote quote) {
        return new QuoteSummaryView(
                quote.number(),
                quote.status(),
                quote.application().product(),
                quote.brokerage(),
                quote.insuredName().orElse(null),
                quote.application().coverFrom(),
                quote.application().coverTo(),
                quote.createdAt(),
                quote.submittedAt().orElse(null),
                quote.validUntil().orElse(null),
                quote.policyNumber().orElse(null));
    }
}
