package io.cyberpas.policy.reinsurance.api;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.Source;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.Product;
import io.cyberpas.policy.reinsurance.ExcessTerms;
import io.cyberpas.policy.reinsurance.LayerUse;
import io.cyberpas.policy.reinsurance.ProportionalTerms;
import io.cyberpas.policy.reinsurance.Treaties;
import io.cyberpas.policy.reinsurance.Treaty;
import io.cyberpas.policy.reinsurance.TreatyKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Treaty", description = "A contract with reinsurers, for policies that incept within its year")
record TreatyView(
        @Schema(examples = "QS-COMPANIES-2026") String code,
        TreatyKind kind,
        Bilingual name,

        @Schema(description = "V verified, S secondary, R recalled, P proposal")
        Source source,

        LocalDate inceptionFrom,

        @Schema(description = "The first day that it no longer takes")
        LocalDate inceptionTo,

        @Schema(examples = "KRW") String currency,
        List<Product> products,

        @Nullable @Schema(description = "Of a proportional treaty")
        ProportionalView proportional,

        @Nullable @Schema(description = "Of an excess of loss")
        ExcessView excess,

        List<ParticipationView> reinsurers) {

    @Schema(name = "ProportionalTerms")
    record ProportionalView(
            @Schema(examples = "0.30", description = "Taken of every premium and loss that earlier treaties left")
            BigDecimal share,

            @Schema(examples = "0.275") BigDecimal commission,
            Money maximumPerRisk) {

        static ProportionalView of(ProportionalTerms terms) {
            return new ProportionalView(terms.share(), terms.commission(), terms.maximumPerRisk());
        }
    }

    @Schema(name = "ExcessTerms")
    record ExcessView(
            Money deductible,
            Money limit,

            @Schema(description = "The price of each reinstatement, as a part of the deposit premium")
            List<BigDecimal> reinstatements,

            @Schema(description = "The limit and all its reinstatements")
            Money aggregate,

            BigDecimal rateOnLine,
            Money depositPremium,

            @Schema(description = "What each policy bears of its net premium")
            BigDecimal premiumRate,

            @Schema(description = "What losses have used up")
            UseView use) {

        static ExcessView of(ExcessTerms terms, LayerUse use) {
            return new ExcessView(
                    terms.deductible(),
                    terms.limit(),
                    terms.reinstatements(),
                    terms.aggregate(),
                    terms.rateOnLine(),
                    terms.depositPremium(),
                    terms.premiumRate(),
                    new UseView(use.losses(), use.recovered(), use.remaining(), use.reinstatementPremium()));
        }
    }

    @Schema(name = "LayerUse")
    record UseView(long losses, Money recovered, Money remaining, Money reinstatementPremium) {}

    @Schema(name = "Participation")
    record ParticipationView(
            @Schema(examples = "HANGANG_RE") String reinsurer,
            String name,
            @Schema(examples = "0.50") BigDecimal share) {}

    static TreatyView of(Treaty treaty, Treaties treaties, @Nullable LayerUse use) {
        return new TreatyView(
                treaty.code(),
                treaty.kind(),
                treaty.name(),
                treaty.source(),
                treaty.inceptionFrom(),
                treaty.inceptionTo(),
                treaty.currency().getCurrencyCode(),
                treaty.products().stream().sorted().toList(),
                treaty.terms() instanceof ProportionalTerms terms ? ProportionalView.of(terms) : null,
                treaty.terms() instanceof ExcessTerms terms && use != null ? ExcessView.of(terms, use) : null,
                treaty.reinsurers().stream()
                        .map(part -> new ParticipationView(
                                part.reinsurer(), treaties.nameOf(part.reinsurer(), Locale.ENGLISH), part.share()))
                        .toList());
    }
}
