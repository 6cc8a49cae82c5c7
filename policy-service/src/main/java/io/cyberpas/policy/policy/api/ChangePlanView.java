package io.cyberpas.policy.policy.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.policy.CoverKind;
import io.cyberpas.policy.policy.PricedSpan;
import io.cyberpas.policy.policy.ReturnBasis;
import io.cyberpas.policy.policy.TransactionKind;
import io.cyberpas.policy.policy.api.PolicyView.PartView;
import io.cyberpas.policy.policy.api.PolicyView.PeriodView;
import io.cyberpas.policy.policy.change.ChangePlan;
import io.cyberpas.policy.policy.change.Conflict;
import io.cyberpas.policy.policy.change.Difference;
import io.cyberpas.policy.policy.change.Settlement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a change would make of a policy. */
@Schema(name = "ChangePlan", description = "What a change would make of a policy; nothing has been recorded")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChangePlanView(
        @Schema(examples = "P-2026-000001") String policyNumber,

        @Schema(description = "The version to be named in If-Match when the change is made", examples = "0")
        long policyVersion,

        TransactionKind kind,
        LocalDate effectiveFrom,
        String reason,

        @Schema(description = "How the premium that goes back is reckoned") @Nullable
        ReturnBasis returnBasis,

        @Schema(description = "By how much the premium changes; negative where premium goes back")
        Money premium,

        List<PartPremiumView> premiumByPart,

        @Schema(description = "What is another afterwards, field by field")
        List<DifferenceView> differences,

        @Schema(description = "Changes recorded before that hold from later on and speak of the same fields")
        List<ConflictView> conflicts,

        @Schema(description = "Why a senior underwriter has to make the change; empty where nobody has to")
        List<String> referrals,

        @Schema(description = "The terms over all days of cover after the change")
        List<SpanView> terms,

        @Schema(description = "The first day no longer covered, if cover ends before its agreed end") @Nullable
        LocalDate endedOn) {

    static ChangePlanView of(ChangePlan plan) {
        return new ChangePlanView(
                plan.policyNumber(),
                plan.policyVersion(),
                plan.kind(),
                plan.effectiveFrom(),
                plan.reason(),
                plan.basis(),
                plan.premium(),
                PartPremiumView.of(plan.premiums()),
                plan.differences().stream().map(DifferenceView::of).toList(),
                plan.conflicts().stream().map(ConflictView::of).toList(),
                plan.referrals(),
                plan.after().stream().map(SpanView::of).toList(),
                plan.endedOn());
    }

    @Schema(name = "PartPremium")
    record PartPremiumView(
            @Schema(examples = "DATA_RESTORATION") CoverageCode code, Money premium) {

        static List<PartPremiumView> of(Map<CoverageCode, Money> premiums) {
            return premiums.entrySet().stream()
                    .map(entry -> new PartPremiumView(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }

    @Schema(name = "TermDifference")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DifferenceView(
            PeriodView days,

            @Schema(examples = "parts.DATA_RESTORATION.limit")
            String field,

            @Schema(examples = "300000000") @Nullable String before,
            @Schema(examples = "500000000") @Nullable String after) {

        static DifferenceView of(Difference difference) {
            return new DifferenceView(
                    PeriodView.of(difference.days()), difference.field(), difference.before(), difference.after());
        }
    }

    @Schema(name = "ChangeConflict")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConflictView(
            @Schema(examples = "parts.DATA_RESTORATION.limit")
            String field,

            @Schema(description = "From which day the change holds that was recorded before")
            LocalDate on,

            @Schema(description = "The transaction that recorded it", examples = "2")
            int transaction,

            @Nullable String laterValue,
            @Nullable String newValue,

            @Schema(description = "How it is settled; absent as long as it is not")
            Settlement.@Nullable Choice take) {

        static ConflictView of(Conflict conflict) {
            return new ConflictView(
                    conflict.field(),
                    conflict.on(),
                    conflict.sequence(),
                    conflict.laterValue(),
                    conflict.newValue(),
                    conflict.take());
        }
    }

    @Schema(name = "TermSpan", description = "Days of cover on which the same terms hold")
    record SpanView(
            PeriodView days,
            CoverKind cover,
            Money aggregateLimit,
            Money retention,

            @Schema(description = "Of the whole agreed period, if these terms held throughout")
            Money premium,

            List<PartView> parts) {

        static SpanView of(PricedSpan span) {
            return new SpanView(
                    PeriodView.of(span.effective()),
                    span.cover(),
                    span.terms().aggregateLimit(),
                    span.terms().retention(),
                    span.terms().premium(),
                    span.terms().parts().stream().map(PartView::of).toList());
        }
    }
}
