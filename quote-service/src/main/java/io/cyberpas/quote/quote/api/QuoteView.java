package io.cyberpas.quote.quote.api;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.product.InsuredKind;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.product.RiskSharing;
import io.cyberpas.quote.product.Segment;
import io.cyberpas.quote.questionnaire.Dependency;
import io.cyberpas.quote.quote.Application.Applicant;
import io.cyberpas.quote.quote.Edition;
import io.cyberpas.quote.quote.Proposal;
import io.cyberpas.quote.quote.Quote;
import io.cyberpas.quote.quote.QuoteStatus;
import io.cyberpas.quote.quote.Transition;
import io.cyberpas.quote.tariff.Industry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A quote with all that explains it. */
@Schema(name = "Quote")
record QuoteView(
        @Schema(examples = "Q-2026-000123") String number,

        @Schema(description = "Counts how often it was begun anew, from 1 on")
        int revision,

        QuoteStatus status,
        @Nullable ProductCode product,

        @Schema(implementation = String.class, examples = "KRW") @Nullable
        Currency currency,

        @Nullable String productVersion,
        @Nullable String tariffVersion,
        @Nullable String questionnaireVersion,

        @Schema(
                description = "Version of the policy wording; like all that the product says, none of a draft",
                examples = "enterprise-cyber-wording-2026-01")
        @Nullable
        String wording,

        @Nullable Segment segment,
        @Nullable InsuredKind insuredKind,

        @Schema(description = "Whether a statutory minimum limit applies")
        boolean compulsory,

        @Schema(description = "Most that is paid for one event, of one member where members are insured") @Nullable
        Money eventLimit,

        @Schema(description = "Who bears losses besides the insurer") @Nullable
        RiskSharing riskSharing,

        @Schema(examples = "HANBIT") String brokerage,
        InsuredView insured,
        CoverView cover,
        List<CoveragePart> parts,

        @Schema(description = "Policy that this is to be a rider of") @Nullable
        String riderTo,

        Instant createdAt,
        @Nullable Instant submittedAt,

        @Schema(description = "First day on which it is closed") @Nullable
        LocalDate validUntil,

        @Schema(description = "What the broker has said") ApplicationRequest application,

        @Schema(description = "Of a draft: all that is missing or wrong before it can be submitted")
        List<FieldProblem> problems,

        @Schema(description = "What the insured depends on together with others, by the answers; none of a draft")
        List<Dependency> dependencies,

        UnderwritingView underwriting,
        List<UnderwritingView.ReasonView> reasons,
        List<OptionView> options,
        @Nullable OptionView acceptedOption,
        @Schema(examples = "P-2026-000001") @Nullable String policyNumber,

        @Schema(description = "First day that the policy no longer covers, if it ended before its time") @Nullable
        LocalDate policyEndedOn,

        List<TransitionView> history,

        @Schema(description = "Counts changes; the ETag, to be sent as If-Match with the next change")
        long version) {

    static QuoteView of(Quote quote, @Nullable Edition edition, List<FieldProblem> problems, Reader reader) {
        Product product = edition == null ? null : edition.product();
        Proposal proposal = quote.submitted().orElse(null);
        return new QuoteView(
                quote.number(),
                quote.revision(),
                quote.status(),
                quote.application().product(),
                proposal == null ? quote.application().currency() : proposal.currency(),
                proposal == null ? null : proposal.productVersion(),
                proposal == null ? null : proposal.tariffVersion(),
                proposal == null ? null : proposal.questionnaireVersion(),
                product == null ? null : product.wording(),
                product == null ? null : product.segment(),
                product == null ? null : product.insuredKind(),
                product != null && product.compulsory(),
                product == null ? null : product.mostForOneEvent(),
                product == null ? null : product.riskSharing(),
                quote.brokerage(),
                InsuredView.of(quote, reader),
                new CoverView(
                        quote.application().coverFrom(), quote.application().coverTo()),
                parts(quote),
                quote.application().riderTo(),
                quote.createdAt(),
                quote.submittedAt().orElse(null),
                quote.validUntil().orElse(null),
                ApplicationRequest.of(quote.application(), reader),
                problems,
                edition == null
                        ? List.of()
                        : edition.questionnaire()
                                .dependencies(quote.application().answers()),
                UnderwritingView.of(quote.underwriting(), reader),
                UnderwritingView.reasons(quote.reasons(), proposal, reader),
                quote.options().stream().map(OptionView::of).toList(),
                quote.acceptedOption().map(OptionView::of).orElse(null),
                quote.policyNumber().orElse(null),
                quote.policyEndedOn().orElse(null),
                quote.history().stream().map(TransitionView::of).toList(),
                quote.version());
    }

    private static List<CoveragePart> parts(Quote quote) {
        return quote.submitted().map(Proposal::parts).orElse(quote.application().parts()).stream()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** Who is insured; numbers and birth dates are masked for who does not work with them. */
    @Schema(name = "Insured")
    record InsuredView(
            @Nullable String name,
            @Schema(examples = "123-45-67891") @Nullable String businessRegistrationNumber,
            @Nullable LocalDate birthDate,
            @Nullable String country,
            @Nullable Industry industry,
            @Nullable Money annualSales,
            @Nullable Long dataSubjects,
            @Nullable Long members) {

        static InsuredView of(Quote quote, Reader reader) {
            Applicant said = quote.application().insured();
            String number = quote.submitted()
                    .map(proposal -> proposal.insured().printedRegistrationNumber())
                    .orElse(said.businessRegistrationNumber());
            return new InsuredView(
                    said.name(),
                    reader.businessNumber(number),
                    reader.birthDate(said.birthDate()),
                    said.country(),
                    said.industry(),
                    said.annualSales(),
                    said.dataSubjects(),
                    said.members());
        }
    }

    /** Days of cover: from the first to the day before {@code to}. */
    @Schema(name = "Cover")
    record CoverView(@Nullable LocalDate from, @Nullable LocalDate to) {}

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
