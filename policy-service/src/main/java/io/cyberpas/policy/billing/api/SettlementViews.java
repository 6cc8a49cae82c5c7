package io.cyberpas.policy.billing.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.billing.BillingReading.ReceiptFile;
import io.cyberpas.policy.billing.Receipt;
import io.cyberpas.policy.billing.Refund;
import io.cyberpas.policy.billing.WriteOff;
import io.cyberpas.policy.billing.api.InvoiceViews.AllocationView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Receipts, refunds and write-offs as the API shows them. */
final class SettlementViews {

    private SettlementViews() {}

    @Schema(name = "ReceiptLine", description = "A receipt as one line of a list")
    record ReceiptRow(
            String number,
            String bankReference,
            String payer,
            String remittance,
            LocalDate valueDate,
            Money amount,
            Money open) {

        static ReceiptRow of(Receipt receipt) {
            return new ReceiptRow(
                    receipt.number(),
                    receipt.bankReference(),
                    receipt.payer(),
                    receipt.remittance(),
                    receipt.valueDate(),
                    receipt.amount(),
                    receipt.open());
        }
    }

    @Schema(name = "Receipt", description = "Money received, what it pays and what of it is paid back")
    record ReceiptView(
            String number,
            String bankReference,
            String payer,
            String remittance,
            LocalDate valueDate,
            Money amount,
            Money allocated,
            Money refunded,
            Money open,
            Instant recordedAt,
            String recordedBy,
            List<AllocationView> allocations,
            List<RefundView> refunds) {

        static ReceiptView of(ReceiptFile file) {
            Receipt receipt = file.receipt();
            return new ReceiptView(
                    receipt.number(),
                    receipt.bankReference(),
                    receipt.payer(),
                    receipt.remittance(),
                    receipt.valueDate(),
                    receipt.amount(),
                    receipt.allocated(),
                    receipt.refunded(),
                    receipt.open(),
                    receipt.recordedAt(),
                    receipt.recordedBy(),
                    file.allocations().stream().map(AllocationView::of).toList(),
                    file.refunds().stream().map(RefundView::of).toList());
        }
    }

    @Schema(name = "Refund", description = "Money to be paid back")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RefundView(
            String number,
            Refund.State state,
            @Nullable String policyNumber,
            String payee,
            String reason,
            Money amount,
            Instant recordedAt,
            @Nullable LocalDate paidOn,
            @Nullable String bankReference) {

        static RefundView of(Refund refund) {
            return new RefundView(
                    refund.number(),
                    refund.state(),
                    refund.policyNumber(),
                    refund.payee(),
                    refund.reason(),
                    refund.amount(),
                    refund.recordedAt(),
                    refund.paidOn(),
                    refund.bankReference());
        }
    }

    @Schema(name = "WriteOff", description = "A part of an invoice given up, or proposed to be")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WriteOffView(
            UUID id,
            String invoice,
            Money amount,
            String reason,
            WriteOff.State state,
            String proposedBy,
            Instant proposedAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt) {

        static WriteOffView of(WriteOff writeOff) {
            return new WriteOffView(
                    writeOff.id(),
                    writeOff.invoice().number(),
                    writeOff.amount(),
                    writeOff.reason(),
                    writeOff.state(),
                    writeOff.proposedBy(),
                    writeOff.proposedAt(),
                    writeOff.decidedBy(),
                    writeOff.decidedAt());
        }
    }
}
