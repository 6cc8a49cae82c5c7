package io.cyberpas.quote.quote.api;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.product.Side;
import io.cyberpas.quote.product.Trigger;
import io.cyberpas.quote.quote.Insured;
import io.cyberpas.quote.quote.Proposal;
import io.cyberpas.quote.quote.Quote;
import io.cyberpas.quote.quote.QuoteOption;
import io.cyberpas.quote.quote.QuoteStatus;
import io.cyberpas.quote.quote.Transition;
import io.cyberpas.quote.quote.pages.text.ReasonTexts;
import io.cyberpas.quote.rating.ControlLine;
import io.cyberpas.quote.rating.PricedPart;
import io.cyberpas.quote.rating.Step;
import io.cyberpas.quote.rating.Worksheet;
import io.cyberpas.quote.tariff.Industry;
import io.cyberpas.quote.underwriting.Reason;
import io.cyberpas.quote.underwriting.ReasonCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A quote with all that explains it. */
@Schema(name = "Quote")
record QuoteView(
        @Schema(examples = "Q-2026-000123") String number,
        QuoteStatus status,
        ProductCode product,
        String productVersion,
        String tariffVersion,
        @Schema(examples = "HANBIT") String brokerage,
        InsuredView insured,
        CoverView cover,
        List<CoveragePart> parts,
        @Nullable Instant submittedAt,

        @Schema(description = "First day on which it is closed") @Nullable
        LocalDate validUntil,

        List<ReasonView> reasons,
        List<OptionView> options,
        @Nullable OptionView acceptedOption,
        @Schema(examples = "P-2026-000001") @Nullable String policyNumber,
        List<TransitionView> history,

        @Schema(description = "Counts changes; the ETag, to be sent as If-Match with the next change")
        long version) {

    static QuoteView of(Quote quote, Reader reader) {
        Proposal proposal = quote.proposal();
        return new QuoteView(
                quote.number(),
                quote.status(),
                proposal.product(),
                proposal.productVersion(),
                proposal.tariffVersion(),
                quote.brokerage(),
                InsuredView.of(proposal.insured(), reader),
                new CoverView(proposal.cover().from(), proposal.cover().to()),
                proposal.parts().stream().sorted().toList(),
                quote.submittedAt().orElse(null),
                quote.validUntil().orElse(null),
                quote.reasons().stream()
                        .map(reason -> ReasonView.of(reason, proposal, reader.texts()))
                        .toList(),
                quote.options().stream().map(OptionView::of).toList(),
                quote.acceptedOption().map(OptionView::of).orElse(null),
                quote.policyNumber().orElse(null),
                quote.history().stream().map(TransitionView::of).toList(),
                quote.version());
    }

    /** The company; its registration number is masked for who does not work with it. */
    @Schema(name = "Insured")
    record InsuredView(
            String name,
            @Schema(examples = "123-45-67891") String businessRegistrationNumber,
            String country,
            Industry industry,
            Money annualSales,
            long dataSubjects) {

        static InsuredView of(Insured insured, Reader reader) {
            return new InsuredView(
                    insured.name(),
                    reader.businessNumber(insured.businessRegistrationNumber()),
                    insured.country(),
                    insured.industry(),
                    insured.annualSales(),
                    insured.dataSubjects());
        }
    }

    /** Days of cover: from the first to the day before {@code to}. */
    @Schema(name = "Cover")
    record CoverView(LocalDate from, LocalDate to) {}

    /** Why the rules did not quote at once. */
    @Schema(name = "UnderwritingReason")
    record ReasonView(
            ReasonCode code,
            boolean declines,
            @Nullable BigDecimal observed,
            @Nullable BigDecimal threshold,

            @Schema(description = "In the language of Accept-Language")
            String text) {

        static ReasonView of(Reason reason, Proposal proposal, ReasonTexts texts) {
            return new ReasonView(
                    reason.code(),
                    reason.code().declines(),
                    reason.observed(),
                    reason.threshold(),
                    texts.of(reason, proposal.insured().annualSales().currency()));
        }
    }

    /** One combination of limit and retention; premium and parts once it is priced. */
    @Schema(name = "QuoteOption")
    record OptionView(
            int number,

            @Schema(description = "Annual aggregate of the policy")
            Money limit,

            @Schema(description = "Borne by the insured of each claim")
            Money retention,

            @Nullable Money premium,
            @Nullable Money technicalPremium,

            @Schema(description = "Premium in relation to technical premium") @Nullable
            BigDecimal ratio,

            List<PartView> parts,
            List<ControlLine> controls) {

        static OptionView of(QuoteOption option) {
            Worksheet sheet = option.worksheet();
            return new OptionView(
                    option.number(),
                    option.limit(),
                    option.retention(),
                    option.premium(),
                    sheet == null ? null : sheet.technicalPremium(),
                    sheet == null ? null : sheet.ratio(),
                    sheet == null
                            ? List.of()
                            : sheet.parts().stream().map(PartView::of).toList(),
                    sheet == null ? List.of() : sheet.controls());
        }
    }

    /** A coverage part with its terms and the steps from base to premium. */
    @Schema(name = "PricedPart")
    record PartView(
            CoveragePart code,
            Side side,
            Trigger trigger,
            Money limit,
            Money retention,
            @Nullable Integer waitingPeriodHours,
            Money premium,
            Money technicalPremium,
            BigDecimal ratio,
            List<Step> steps) {

        static PartView of(PricedPart part) {
            return new PartView(
                    part.code(),
                    part.code().side(),
                    part.trigger(),
                    part.limit(),
                    part.retention(),
                    part.waitingPeriodHours(),
                    part.premium(),
                    part.technicalPremium(),
                    part.ratio(),
                    part.steps());
        }
    }

    /** Who did what when, and why. */
    @Schema(name = "QuoteTransition")
    record TransitionView(
            QuoteStatus from,
            QuoteStatus to,
            String actor,
            Instant at,
            @Nullable String reason) {

        static TransitionView of(Transition transition) {
            return new TransitionView(
                    transition.from(), transition.to(), transition.actorName(), transition.at(), transition.reason());
        }
    }
}
