package io.cyberpas.quote.repricing.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.rating.Worksheet;
import io.cyberpas.quote.repricing.Outcome;
import io.cyberpas.quote.repricing.Repriced;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of each item, in the order asked. */
@Schema(name = "Repricings")
record RepricingView(List<ItemView> items) {

    static RepricingView of(List<Repriced> repriced, RepricingTexts texts) {
        return new RepricingView(
                repriced.stream().map(item -> ItemView.of(item, texts)).toList());
    }

    /** What came of one item. */
    @Schema(name = "Repricing")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ItemView(
            @Schema(examples = "P-2026-000001") String reference,

            @Schema(
                    description =
                            "PRICED: nobody needs to be asked; REFERRED: an underwriter decides, with a premium where there are figures for the risk; DECLINED: nobody insures it; REFUSED: not sold like this")
            Outcome outcome,

            @Schema(description = "Why it is not just PRICED")
            List<ReasonView> reasons,

            @Schema(description = "Of the whole cover; if PRICED, and mostly if REFERRED") @Nullable
            Money premium,

            @Nullable String tariffVersion,

            @Schema(description = "The version it was judged by; none if REFUSED") @Nullable
            String productVersion,

            @Schema(description = "They sum up to the premium") @Nullable
            List<PartView> parts) {

        static ItemView of(Repriced item, RepricingTexts texts) {
            Worksheet sheet = item.worksheet();
            return new ItemView(
                    item.reference(),
                    item.outcome(),
                    Stream.concat(
                                    item.terms().stream()
                                            .map(reason ->
                                                    new ReasonView(reason.code().name(), texts.of(reason))),
                                    item.risk().stream()
                                            .map(reason -> new ReasonView(
                                                    reason.code().name(), texts.of(reason, item.currency()))))
                            .toList(),
                    sheet == null ? null : sheet.premium(),
                    sheet == null ? null : sheet.tariffVersion(),
                    item.productVersion(),
                    sheet == null
                            ? null
                            : sheet.parts().stream()
                                    .map(part -> new PartView(part.code(), part.premium()))
                                    .toList());
        }
    }

    /** Why an item is not just priced. */
    @Schema(name = "RepricingReason")
    record ReasonView(
            @Schema(examples = "LIMIT_ABOVE_CAPACITY") String code,

            @Schema(description = "In the language of Accept-Language")
            String text) {}

    /** What one part costs. */
    @Schema(name = "RepricedPart")
    record PartView(CoveragePart code, Money premium) {}
}
