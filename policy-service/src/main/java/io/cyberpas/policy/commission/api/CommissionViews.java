package io.cyberpas.policy.commission.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.Source;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.policy.commission.Business;
import io.cyberpas.policy.commission.CommissionAccount;
import io.cyberpas.policy.commission.CommissionAgreement;
import io.cyberpas.policy.commission.CommissionBasis;
import io.cyberpas.policy.commission.CommissionCause;
import io.cyberpas.policy.commission.CommissionEntry;
import io.cyberpas.policy.commission.CommissionReading.MonthlyAccount;
import io.cyberpas.policy.commission.CommissionStatement;
import io.cyberpas.policy.commission.Payout;
import io.cyberpas.policy.coverage.Product;
import io.cyberpas.policy.policy.TransactionKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Commission as the API shows it. */
final class CommissionViews {

    private CommissionViews() {}

    @Schema(name = "CommissionAgreement", description = "What policies earn that incept while it holds")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AgreementView(
            String code,
            Bilingual name,

            @Schema(description = "Absent: every brokerage that has none of its own") @Nullable
            String brokerage,

            @Schema(description = "Absent: every product that has none of its own") @Nullable
            Product product,

            CommissionBasis basis,
            @Schema(examples = "0.15") BigDecimal newBusiness,
            @Schema(examples = "0.125") BigDecimal renewal,
            Map<String, BigDecimal> minimum,
            Map<String, BigDecimal> cap,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            Source source) {

        static AgreementView of(CommissionAgreement agreement) {
            return new AgreementView(
                    agreement.code(),
                    agreement.name(),
                    agreement.brokerage(),
                    agreement.product(),
                    agreement.basis(),
                    agreement.newBusiness(),
                    agreement.renewal(),
                    agreement.minimum(),
                    agreement.cap(),
                    agreement.effectiveFrom(),
                    agreement.effectiveTo(),
                    agreement.source());
        }
    }

    @Schema(name = "CommissionAgreements", description = "Agreements, those with one brokerage first")
    record AgreementsView(List<AgreementView> agreements) {}

    @Schema(name = "CommissionStatement", description = "A brokerage in a month, in one currency")
    record StatementView(
            String brokerage,
            @Schema(examples = "2026-11") String month,

            @Schema(description = "Whether the month is over and does not change")
            boolean closed,

            Money opening,
            Money earned,
            Money returned,
            Money paidOut,
            Money closing,
            boolean agreesWithLedger) {

        static StatementView of(CommissionStatement statement) {
            return new StatementView(
                    statement.brokerage(),
                    statement.month().toString(),
                    statement.closed(),
                    statement.opening(),
                    statement.earned(),
                    statement.returned(),
                    statement.paidOut(),
                    statement.closing(),
                    statement.agreesWithLedger());
        }
    }

    @Schema(name = "CommissionStatements", description = "The statements of a month")
    record StatementsView(@Schema(examples = "2026-11") String month, List<StatementView> statements) {}

    @Schema(name = "CommissionEntry", description = "Commission earned, or returned (negative)")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EntryView(
            UUID id,
            LocalDate bookedOn,
            String policyNumber,
            Product product,
            CommissionCause cause,
            @Nullable TransactionKind transaction,
            String agreement,
            BigDecimal rate,

            @Schema(description = "By how much the premium changed that commission is earned on")
            Money premium,

            Money amount) {

        static EntryView of(CommissionEntry entry) {
            return new EntryView(
                    entry.id(),
                    entry.bookedOn(),
                    entry.policyNumber(),
                    entry.product(),
                    entry.cause(),
                    entry.transactionKind(),
                    entry.agreement(),
                    entry.rate(),
                    entry.premium(),
                    entry.amount());
        }
    }

    @Schema(name = "CommissionMonth", description = "A brokerage in a month: statements, entries, pay-outs")
    record MonthView(
            String brokerage,
            @Schema(examples = "2026-11") String month,
            List<StatementView> statements,
            Page<EntryView> entries,
            List<PayoutView> payouts) {

        static MonthView of(MonthlyAccount account) {
            return new MonthView(
                    account.brokerage(),
                    account.month().toString(),
                    account.statements().stream().map(StatementView::of).toList(),
                    account.entries().map(EntryView::of),
                    account.payouts().stream().map(PayoutView::of).toList());
        }
    }

    @Schema(name = "PolicyCommission", description = "What a policy earns its brokerage")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PolicyView(
            String policyNumber,
            String brokerage,
            String agreement,
            Business business,
            CommissionBasis basis,
            BigDecimal rate,
            @Nullable BigDecimal minimum,
            @Nullable BigDecimal cap,
            Money written,
            Money premiumEarnedOn,
            Money earned,

            @Schema(description = "Still to come when all premium is received")
            Money outstanding,

            Page<EntryView> entries) {

        static PolicyView of(CommissionAccount account, Page<CommissionEntry> entries) {
            return new PolicyView(
                    account.policyNumber(),
                    account.brokerage(),
                    account.terms().agreement(),
                    account.terms().business(),
                    account.terms().basis(),
                    account.terms().rate(),
                    account.terms().minimum(),
                    account.terms().cap(),
                    account.written(),
                    account.premium(),
                    account.earned(),
                    account.outstanding(),
                    entries.map(EntryView::of));
        }
    }

    @Schema(name = "CommissionPayout", description = "Commission paid to a brokerage, or proposed to be")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PayoutView(
            UUID id,
            String number,
            String brokerage,
            Money amount,
            String bankReference,
            Payout.State state,
            String proposedBy,
            Instant proposedAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable LocalDate paidOn) {

        static PayoutView of(Payout payout) {
            return new PayoutView(
                    payout.id(),
                    payout.number(),
                    payout.brokerage(),
                    payout.amount(),
                    payout.bankReference(),
                    payout.state(),
                    payout.proposedBy(),
                    payout.proposedAt(),
                    payout.decidedBy(),
                    payout.decidedAt(),
                    payout.paidOn());
        }
    }
}
