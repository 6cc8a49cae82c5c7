package io.cyberpas.policy.renewal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.LimitBasis;
import io.cyberpas.policy.coverage.LimitClause;
import io.cyberpas.policy.coverage.LimitKind;
import io.cyberpas.policy.coverage.Product;
import io.cyberpas.policy.policy.CoverPeriod;
import io.cyberpas.policy.policy.CoveragePart;
import io.cyberpas.policy.policy.PolicyTerms;
import io.cyberpas.policy.policy.change.Price;
import io.cyberpas.policy.renewal.PartPremium;
import io.cyberpas.policy.renewal.RenewalDetail;
import io.cyberpas.policy.renewal.RenewalLine;
import io.cyberpas.policy.renewal.RenewalOffer;
import io.cyberpas.policy.renewal.RenewalState;
import io.cyberpas.policy.renewal.RenewalStep;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Renewals as they are answered. */
final class RenewalViews {

    private RenewalViews() {}

    @Schema(name = "RenewalLine", description = "A policy that expires, with its renewal if there is one")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LineView(
            @Schema(examples = "P-2026-000001") String policyNumber,
            String insuredName,
            Product product,
            @Schema(examples = "HANBIT") String brokerage,

            @Schema(description = "First day no longer covered", examples = "2027-12-01")
            LocalDate expiresOn,

            @Schema(description = "Until that day; negative once it has passed", examples = "42")
            long daysLeft,

            @Schema(description = "Left out where no offer has been made") @Nullable
            RenewalState state,

            Money premiumBefore,
            @Nullable Money premiumAfter,

            @Schema(description = "By which share the premium of a day changes", examples = "0.0525") @Nullable
            BigDecimal change,

            @Schema(description = "The last day on which the offer can be accepted") @Nullable
            LocalDate validUntil,

            @Schema(description = "The policy that follows", examples = "P-2027-000009") @Nullable
            String renewedBy) {

        static LineView of(RenewalLine line) {
            return new LineView(
                    line.policyNumber(),
                    line.insuredName(),
                    line.product(),
                    line.brokerage(),
                    line.period().to(),
                    line.daysLeft(),
                    line.state(),
                    line.premiumBefore(),
                    line.premiumAfter(),
                    line.change().orElse(null),
                    line.validUntil(),
                    line.renewedBy());
        }
    }

    @Schema(name = "RenewalPeriod")
    record PeriodView(
            @Schema(examples = "2027-12-01") LocalDate from,
            @Schema(examples = "2028-12-01") LocalDate to) {

        static PeriodView of(CoverPeriod period) {
            return new PeriodView(period.from(), period.to());
        }
    }

    @Schema(name = "RenewalPartTerms")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartView(
            CoverageCode code,
            Money limit,
            Money retention,
            @Nullable Integer waitingPeriodHours,
            @Nullable LocalDate retroactiveDate,
            Money premium) {

        static PartView of(CoveragePart part) {
            return new PartView(
                    part.code(),
                    part.limit(),
                    part.retention(),
                    part.waitingPeriodHours(),
                    part.retroactiveDate(),
                    part.premium());
        }
    }

    @Schema(name = "RenewalLimit")
    record LimitView(
            String code, LimitKind kind, LimitBasis basis, Set<CoverageCode> parts, Money limit, int reinstatements) {

        static LimitView of(LimitClause clause) {
            return new LimitView(
                    clause.code(),
                    clause.kind(),
                    clause.basis(),
                    clause.parts(),
                    clause.limit(),
                    clause.reinstatements());
        }
    }

    @Schema(name = "RenewalTerms")
    record TermsView(
            String insuredName,
            Money aggregateLimit,
            Money retention,
            Money premium,
            String tariffVersion,
            List<PartView> parts,
            List<LimitView> limits) {

        static TermsView of(PolicyTerms terms) {
            return new TermsView(
                    terms.insured().name(),
                    terms.aggregateLimit(),
                    terms.retention(),
                    terms.premium(),
                    terms.tariffVersion(),
                    terms.parts().stream().map(PartView::of).toList(),
                    terms.limits().stream().map(LimitView::of).toList());
        }
    }

    @Schema(name = "RenewalPartPremium")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartPremiumView(
            CoverageCode code,
            @Nullable Money before,
            @Nullable Money after) {

        static PartPremiumView of(PartPremium part, RenewalOffer offer) {
            return new PartPremiumView(part.code(), money(part.before(), offer), money(part.after(), offer));
        }

        private static @Nullable Money money(@Nullable BigDecimal amount, RenewalOffer offer) {
            return amount == null ? null : Money.of(amount, offer.price().currency());
        }
    }

    @Schema(name = "RenewalStep")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StepView(
            RenewalState state,
            Instant at,
            String by,
            @Nullable String reason) {

        static StepView of(RenewalStep step) {
            return new StepView(step.state(), step.at(), step.by(), step.reason());
        }
    }

    @Schema(name = "Renewal", description = "A renewal with the terms of both years side by side")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RenewalView(
            @Schema(examples = "P-2026-000001") String policyNumber,

            @Schema(description = "To be named in If-Match when something is decided", examples = "0")
            long version,

            RenewalState state,

            @Schema(description = "The states that can follow")
            Set<RenewalState> possible,

            PeriodView period,

            @Schema(description = "What the tariff said of the terms")
            Price.Outcome outcome,

            @Schema(description = "Why it is not simply offered")
            List<String> reasons,

            Money premiumBefore,
            @Nullable Money premiumAfter,

            @Schema(description = "By which share the premium of a day changes", examples = "0.0525") @Nullable
            BigDecimal change,

            List<PartPremiumView> premiumByPart,
            TermsView expiring,

            @Schema(description = "Without premiums where there are none")
            TermsView renewed,

            @Schema(description = "The last day on which it can be accepted")
            LocalDate validUntil,

            @Schema(description = "The last day on which the insurer can say that it will not renew")
            LocalDate noticeBy,

            @Schema(description = "The policy that follows") @Nullable
            String renewedBy,

            List<StepView> steps) {

        static RenewalView of(RenewalDetail detail) {
            RenewalOffer offer = detail.offer();
            return new RenewalView(
                    offer.policyNumber(),
                    offer.version(),
                    offer.state(),
                    offer.state().successors(),
                    PeriodView.of(offer.period()),
                    offer.price().outcome(),
                    offer.price().reasons(),
                    offer.price().before(),
                    offer.price().after(),
                    detail.change().orElse(null),
                    offer.parts().stream()
                            .map(part -> PartPremiumView.of(part, offer))
                            .toList(),
                    TermsView.of(detail.expiring()),
                    TermsView.of(detail.renewed()),
                    offer.validUntil(),
                    detail.noticeBy(),
                    offer.renewedBy(),
                    offer.steps().stream().map(StepView::of).toList());
        }
    }

    @Schema(name = "PolicyThatFollows", description = "The policy that was issued to follow another")
    record SuccessorView(
            @Schema(examples = "P-2027-000009") String policyNumber,
            @Schema(examples = "P-2026-000001") String predecessor,
            PeriodView period,
            Money premium) {}
}
