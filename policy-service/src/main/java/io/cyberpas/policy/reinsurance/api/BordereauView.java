package io.cyberpas.policy.reinsurance.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.Product;
import io.cyberpas.policy.ledger.Account;
import io.cyberpas.policy.policy.TransactionKind;
import io.cyberpas.policy.reinsurance.Bordereau;
import io.cyberpas.policy.reinsurance.BordereauLine;
import io.cyberpas.policy.reinsurance.BordereauSum;
import io.cyberpas.policy.reinsurance.LedgerDifference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Bordereau", description = "What was recorded under a treaty in a month")
record BordereauView(
        String treaty,
        @Schema(examples = "2026-11") String month,

        @Schema(description = "Whether the month is over, so that nothing is added any more")
        boolean closed,

        SumView total,
        List<SumView> reinsurers,

        @Schema(description = "Whether the bordereau adds up to the general ledger")
        boolean agreesWithLedger,

        @Schema(description = "Accounts on which it does not")
        List<DifferenceView> differences,

        @Nullable @Schema(description = "Lines of kind premium")
        Page<PremiumLineView> premiums,

        @Nullable @Schema(description = "Lines of kind loss")
        Page<LossLineView> losses) {

    @Schema(name = "ReinsuranceSum")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SumView(
            @Nullable String treaty,
            @Nullable @Schema(examples = "HANGANG_RE") String reinsurer,
            Money premium,
            Money reinstatementPremium,
            Money commission,
            Money recovered,

            @Schema(description = "What is owed to the reinsurer; negative where it owes")
            Money balance) {

        static SumView of(BordereauSum sum) {
            return new SumView(
                    sum.treaty().isEmpty() ? null : sum.treaty(),
                    sum.reinsurer().isEmpty() ? null : sum.reinsurer(),
                    sum.premium(),
                    sum.reinstatementPremium(),
                    sum.commission(),
                    sum.recovered(),
                    sum.balance());
        }
    }

    @Schema(name = "LedgerDifference")
    record DifferenceView(String reinsurer, Account account, Money bordereau, Money ledger) {

        static DifferenceView of(LedgerDifference difference) {
            return new DifferenceView(
                    difference.reinsurer(), difference.account(), difference.bordereau(), difference.ledger());
        }
    }

    @Schema(name = "CessionLine", description = "What a transaction of a policy ceded to a reinsurer")
    record PremiumLineView(
            UUID id,
            Instant recordedAt,
            String treaty,
            String policyNumber,
            TransactionKind transaction,
            LocalDate effectiveFrom,
            LocalDate inception,
            Product product,
            Money sumInsured,
            Money grossPremium,
            String reinsurer,
            Map<CoverageCode, Money> premiumByPart,
            Money cededPremium,
            Money commission) {

        static PremiumLineView of(BordereauLine.Premium line) {
            return new PremiumLineView(
                    line.id(),
                    line.recordedAt(),
                    line.treaty(),
                    line.policyNumber(),
                    line.transaction(),
                    line.effectiveFrom(),
                    line.inception(),
                    line.product(),
                    line.sumInsured(),
                    line.grossPremium(),
                    line.reinsurer(),
                    line.byPart(),
                    line.premium(),
                    line.commission());
        }
    }

    @Schema(name = "RecoveryLine", description = "What a payment of a claim recovered from a reinsurer")
    record LossLineView(
            UUID id,
            Instant recordedAt,
            String event,

            @Nullable @Schema(description = "Absent where a layer answers for all policies of the event")
            String policyNumber,

            String claimNumber,
            CoverageCode part,
            LocalDate lossOn,
            Money paid,
            String reinsurer,
            Money recovered,
            Money reinstatementPremium) {

        static LossLineView of(BordereauLine.Loss line) {
            return new LossLineView(
                    line.id(),
                    line.recordedAt(),
                    line.event(),
                    line.policyNumber(),
                    line.claimNumber(),
                    line.part(),
                    line.lossOn(),
                    line.paid(),
                    line.reinsurer(),
                    line.recovered(),
                    line.reinstatementPremium());
        }
    }

    static BordereauView of(
            Bordereau bordereau,
            @Nullable Page<BordereauLine.Premium> premiums,
            @Nullable Page<BordereauLine.Loss> losses) {
        return new BordereauView(
                bordereau.treaty().code(),
                bordereau.month().toString(),
                bordereau.closed(),
                SumView.of(bordereau.total()),
                bordereau.reinsurers().stream().map(SumView::of).toList(),
                bordereau.agreesWithLedger(),
                bordereau.differences().stream().map(DifferenceView::of).toList(),
                premiums == null ? null : premiums.map(PremiumLineView::of),
                losses == null ? null : losses.map(LossLineView::of));
    }
}
