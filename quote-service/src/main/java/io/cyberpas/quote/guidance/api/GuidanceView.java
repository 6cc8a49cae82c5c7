package io.cyberpas.quote.guidance.api;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.guidance.Assumption;
import io.cyberpas.quote.guidance.Curve;
import io.cyberpas.quote.guidance.CurvePoint;
import io.cyberpas.quote.guidance.Guidance;
import io.cyberpas.quote.guidance.LiabilityScenario;
import io.cyberpas.quote.guidance.LossFigures;
import io.cyberpas.quote.guidance.Outcome;
import io.cyberpas.quote.guidance.Reason;
import io.cyberpas.quote.guidance.pages.text.GuidanceTexts;
import io.cyberpas.quote.product.ProductCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a company is advised. */
@Schema(name = "Guidance")
public record GuidanceView(
        ProductCode product,
        String productVersion,
        String tariffVersion,

        @Schema(description = "Version of the figures behind the answer")
        String model,

        LocalDate coverFrom,
        SuggestionView suggestion,

        @Schema(description = "Least amount to be insured by law") @Nullable
        Money statutoryMinimum,

        FrequencyView frequency,

        @Schema(description = "Loss of a year, before any cover. Most years have none, so that low percentiles are 0")
        LossFigures annualLoss,

        @Schema(description = "By how much the expected annual loss may be off by chance, one standard deviation")
        Money standardError,

        @Schema(description = "Loss of an incident, before any cover")
        LossFigures incidentLoss,

        @Schema(description = "Liability of an incident by the share of data subjects who claim")
        List<LiabilityScenario> liabilities,

        @Schema(description = "What the suggested terms, their neighbours and the chosen ones cost and leave")
        List<OutcomeView> outcomes,

        List<ReasonView> reasons,

        @Schema(description = "The loss-exceedance curve, from likely to rare")
        List<CurvePoint> curve,

        @Schema(description = "Percentiles of an incident's cost, where they lie on the curve")
        List<Curve.Mark> marks,

        List<Assumption> assumptions,
        @Schema(description = "Years simulated") int years,

        @Schema(description = "Seed of the simulation; the same seed gives the same answer")
        long seed) {

    /** Limit and retention that suit the company. */
    @Schema(name = "GuidanceSuggestion")
    public record SuggestionView(
            Money limit,
            Money retention,

            @Schema(description = "Limit that would be needed, before the menu")
            Money needed) {}

    /** How often something happens. */
    @Schema(name = "GuidanceFrequency")
    public record FrequencyView(BigDecimal incidentsAYear, BigDecimal shareOfQuietYears) {}

    /** What terms cost and leave. */
    @Schema(name = "GuidanceOutcome")
    public record OutcomeView(
            Outcome.Kind kind,
            Money limit,
            Money retention,
            boolean belowStatutoryMinimum,

            @Schema(description = "Indicative premium of a year; missing where an underwriter must judge") @Nullable
            Money premium,

            @Nullable Money technicalPremium,

            @Schema(description = "What stays with the company in a year, the premium not counted")
            LossFigures keptAYear,

            @Schema(description = "What stays with the company of an incident")
            LossFigures keptOfAnIncident,

            @Schema(description = "Premium and what stays, in an average year") @Nullable
            Money costOfAnAverageYear,

            @Schema(description = "Share of incidents of which no more than the retention stays")
            BigDecimal incidentsCovered) {

        static OutcomeView of(Outcome outcome) {
            return new OutcomeView(
                    outcome.kind(),
                    outcome.terms().limit(),
                    outcome.terms().retention(),
                    outcome.belowStatutoryMinimum(),
                    outcome.premium(),
                    outcome.technicalPremium(),
                    outcome.keptAYear(),
                    outcome.keptOfAnIncident(),
                    outcome.costOfAnAverageYear(),
                    outcome.incidentsCovered());
        }
    }

    /** Why, in the language that was asked for. */
    @Schema(name = "GuidanceReason")
    public record ReasonView(Reason.Topic topic, String text) {}

    /** The guidance, with its reasons in the language. */
    public static GuidanceView of(Guidance guidance, GuidanceTexts texts) {
        return new GuidanceView(
                guidance.product().code(),
                guidance.product().version(),
                guidance.tariffVersion(),
                guidance.model().version(),
                guidance.enquiry().coverFrom(),
                new SuggestionView(
                        guidance.suggestion().terms().limit(),
                        guidance.suggestion().terms().retention(),
                        guidance.suggestion().needed()),
                guidance.statutoryMinimum().orElse(null),
                new FrequencyView(guidance.incidentsAYear(), guidance.shareOfQuietYears()),
                guidance.annualLoss(),
                guidance.standardError(),
                guidance.incidentLoss(),
                guidance.liabilities(),
                guidance.outcomes().stream().map(OutcomeView::of).toList(),
                guidance.reasons().stream()
                        .map(reason -> new ReasonView(reason.topic(), texts.of(reason)))
                        .toList(),
                guidance.curve().points(),
                guidance.curve().marks(),
                guidance.model().assumptions(),
                guidance.years(),
                guidance.seed());
    }
}
