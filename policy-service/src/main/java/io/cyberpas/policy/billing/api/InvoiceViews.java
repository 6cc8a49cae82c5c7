package io.cyberpas.policy.billing.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.billing.Allocation;
import io.cyberpas.policy.billing.BillLine;
import io.cyberpas.policy.billing.BillingAccount;
import io.cyberpas.policy.billing.BillingReading.AccountFile;
import io.cyberpas.policy.billing.BillingReading.InvoiceFile;
import io.cyberpas.policy.billing.DunningRecord;
import io.cyberpas.policy.billing.DunningStep;
import io.cyberpas.policy.billing.InstalmentPlan;
import io.cyberpas.policy.billing.Invoice;
import io.cyberpas.policy.billing.InvoiceCredit;
import io.cyberpas.policy.billing.InvoiceKind;
import io.cyberpas.policy.billing.InvoiceRow;
import io.cyberpas.policy.billing.InvoiceState;
import io.cyberpas.policy.billing.LineKind;
import io.cyberpas.policy.billing.PayerDisclosure;
import io.cyberpas.policy.billing.PremiumPayer;
import io.cyberpas.policy.billing.api.SettlementViews.RefundView;
import io.cyberpas.policy.billing.api.SettlementViews.WriteOffView;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Accounts and invoices as the API shows them. */
final class InvoiceViews {

    private InvoiceViews() {}

    @Schema(name = "InvoiceLine", description = "An invoice as one line of a list")
    record RowView(
            String number,
            String policyNumber,
            InvoiceKind kind,
            String payer,
            LocalDate issuedOn,
            LocalDate dueOn,
            Money amount,
            Money open,
            InvoiceState state,
            boolean overdue) {

        static RowView of(InvoiceRow row) {
            return new RowView(
                    row.number(),
                    row.policyNumber(),
                    row.kind(),
                    row.payer(),
                    row.issuedOn(),
                    row.dueOn(),
                    row.amount(),
                    row.open(),
                    row.state(),
                    row.overdue());
        }

        static RowView of(Invoice invoice, LocalDate today) {
            return new RowView(
                    invoice.number(),
                    invoice.policyNumber(),
                    invoice.kind(),
                    invoice.payer().name(),
                    invoice.issuedOn(),
                    invoice.dueOn(),
                    invoice.amount(),
                    invoice.open(),
                    invoice.state(),
                    invoice.isOverdueOn(today));
        }
    }

    @Schema(name = "PremiumPayer", description = "Who pays; personal data masked where the reader does not need them")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PayerView(
            String name,
            @Nullable String registrationNumber,
            @Nullable LocalDate birthDate,
            @Nullable String email) {

        static PayerView of(PremiumPayer payer, Actor reader) {
            return new PayerView(
                    payer.name(),
                    PayerDisclosure.registrationNumber(payer, reader),
                    PayerDisclosure.birthDate(payer, reader),
                    PayerDisclosure.email(payer, reader));
        }
    }

    @Schema(name = "BillLine", description = "What a part of an invoice is for")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LineView(LineKind kind, String code, @Nullable BigDecimal rate, Money amount) {

        static LineView of(BillLine line) {
            return new LineView(line.kind(), line.code(), line.rate(), line.amount());
        }
    }

    @Schema(name = "Allocation", description = "A part of a receipt set against an invoice")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AllocationView(
            UUID id,
            String receipt,
            String invoice,
            Money amount,
            LocalDate allocatedOn,
            String recordedBy,
            @Nullable Instant reversedAt,
            @Nullable String reversedBy,
            @Nullable String reversalReason) {

        static AllocationView of(Allocation allocation) {
            return new AllocationView(
                    allocation.id(),
                    allocation.receipt().number(),
                    allocation.invoice().number(),
                    allocation.amount(),
                    allocation.allocatedOn(),
                    allocation.recordedBy(),
                    allocation.reversedAt(),
                    allocation.reversedBy(),
                    allocation.reversalReason());
        }
    }

    @Schema(name = "InvoiceCredit", description = "What lowered an invoice")
    record CreditView(InvoiceCredit.Kind kind, Money amount, LocalDate creditedOn) {

        static CreditView of(InvoiceCredit credit) {
            return new CreditView(credit.kind(), credit.amount(), credit.creditedOn());
        }
    }

    @Schema(name = "DunningRecord", description = "A step taken because the invoice was overdue")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DunningView(
            DunningStep step,
            int round,
            LocalDate takenOn,
            @Nullable LocalDate payBy,
            Money open,
            String rule) {

        static DunningView of(DunningRecord record) {
            return new DunningView(
                    record.step(), record.round(), record.takenOn(), record.payBy(), record.open(), record.rule());
        }
    }

    @Schema(name = "Invoice", description = "An invoice with all that was done about it")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record InvoiceView(
            String number,
            String policyNumber,
            String brokerage,
            InvoiceKind kind,
            InvoiceState state,
            boolean overdue,
            PayerView payer,
            LocalDate coversFrom,
            LocalDate issuedOn,
            LocalDate dueOn,
            Money amount,
            Money allocated,
            Money credited,
            Money writtenOff,
            Money open,
            @Nullable LocalDate nextDunningOn,
            List<LineView> lines,
            List<AllocationView> allocations,
            List<CreditView> credits,
            List<WriteOffView> writeOffs,
            List<DunningView> dunning) {

        static InvoiceView of(InvoiceFile file, LocalDate today, Actor reader) {
            Invoice invoice = file.invoice();
            return new InvoiceView(
                    invoice.number(),
                    invoice.policyNumber(),
                    invoice.brokerage(),
                    invoice.kind(),
                    invoice.state(),
                    invoice.isOverdueOn(today),
                    PayerView.of(invoice.payer(), reader),
                    invoice.coversFrom(),
                    invoice.issuedOn(),
                    invoice.dueOn(),
                    invoice.amount(),
                    invoice.allocated(),
                    invoice.credited(),
                    invoice.writtenOff(),
                    invoice.open(),
                    invoice.open().isPositive() ? invoice.nextDunningOn() : null,
                    invoice.lines().stream().map(LineView::of).toList(),
                    file.allocations().stream().map(AllocationView::of).toList(),
                    file.credits().stream().map(CreditView::of).toList(),
                    file.writeOffs().stream().map(WriteOffView::of).toList(),
                    file.dunning().stream().map(DunningView::of).toList());
        }
    }

    @Schema(name = "BillingAccount", description = "What is owed for a policy, by whom and in which instalments")
    record AccountView(
            String policyNumber,
            InstalmentPlan plan,
            boolean changeable,
            PayerView payer,
            Money charged,
            Money paid,
            Money open,
            Money overdue,
            List<RowView> invoices,
            List<RefundView> refunds) {

        static AccountView of(AccountFile file, LocalDate today, Actor reader) {
            BillingAccount account = file.account();
            return new AccountView(
                    account.policyNumber(),
                    account.plan(),
                    account.isChangeableOn(today),
                    PayerView.of(account.payer(), reader),
                    account.charged(),
                    account.paid(),
                    account.open(),
                    account.overdueOn(today),
                    account.invoices().stream()
                            .map(invoice -> RowView.of(invoice, today))
                            .toList(),
                    file.refunds().stream().map(RefundView::of).toList());
        }
    }
}
