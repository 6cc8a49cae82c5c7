package io.cyberpas.quote.viewer.api;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.product.InsuredKind;
import io.cyberpas.quote.product.PartOffer;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.product.RiskSharing;
import io.cyberpas.quote.product.Segment;
import io.cyberpas.quote.product.Source;
import io.cyberpas.quote.product.UnderwritingGuide;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a product; its underwriting guide is left out for brokers. */
@Schema(name = "Product")
record ProductView(
        ProductCode code,
        @Schema(examples = "enterprise-cyber-2026-01") String version,
        LocalDate effectiveFrom,

        @Schema(description = "Last day of cover's beginning that it is sold for, if an end is known") @Nullable
        LocalDate effectiveTo,

        @Schema(examples = "KRW") Currency currency,
        Segment segment,
        InsuredKind insuredKind,

        @Schema(description = "Whether a statutory minimum limit applies")
        boolean compulsory,

        Set<ProductCode> riderTo,
        String wording,
        String questionnaireVersion,
        String tariffVersion,
        Set<String> countries,
        List<Money> limits,
        @Nullable Money eventLimit,
        List<Money> retentions,
        @Nullable RiskSharing riskSharing,
        List<PartOffer> parts,
        int maximumOptions,
        int maximumTermMonths,
        int validityDays,

        @Schema(description = "Not shown to brokers") @Nullable
        UnderwritingGuide guide,

        Map<String, Source> sources) {

    static ProductView of(Product product, boolean forBroker) {
        return new ProductView(
                product.code(),
                product.version(),
                product.effectiveFrom(),
                product.effectiveTo(),
                product.currency(),
                product.segment(),
                product.insuredKind(),
                product.compulsory(),
                product.riderTo(),
                product.wording(),
                product.questionnaireVersion(),
                product.tariffVersion(),
                product.countries(),
                product.limitMenu(),
                product.mostForOneEvent(),
                product.retentionMenu(),
                product.riskSharing(),
                product.parts(),
                product.maximumOptions(),
                product.maximumTermMonths(),
                product.validityDays(),
                forBroker ? null : product.guide(),
                product.sources());
    }
}
