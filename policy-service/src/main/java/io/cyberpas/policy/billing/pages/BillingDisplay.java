package io.cyberpas.policy.billing.pages;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.policy.billing.Allocation;
import io.cyberpas.policy.billing.DunningStep;
import io.cyberpas.policy.billing.InstalmentPlan;
import io.cyberpas.policy.billing.InvoiceState;
import io.cyberpas.policy.billing.Refund;
import io.cyberpas.policy.billing.WriteOff;
import io.quarkus.qute.TemplateExtension;
import java.util.List;

/** How values of billing look. */
@TemplateExtension
class BillingDisplay {

    private BillingDisplay() {}

    static String tone(InvoiceState state) {
        return switch (state) {
            case OPEN -> "info";
            case PARTLY_PAID -> "progress";
            case PAID -> "good";
            case WRITTEN_OFF -> "warn";
            case CANCELLED -> "neutral";
        };
    }

    static String tone(Refund.State state) {
        return switch (state) {
            case PAYABLE -> "warn";
            case PAID -> "good";
        };
    }

    static String tone(WriteOff.State state) {
        return switch (state) {
            case PROPOSED -> "progress";
            case APPROVED -> "good";
            case REJECTED -> "neutral";
        };
    }

    static String tone(DunningStep step) {
        return switch (step) {
            case REMINDER -> "info";
            case NOTICE -> "warn";
            case LAPSE -> "bad";
            case CLOSED -> "neutral";
        };
    }

    /** A text of the reference data in the language of the page. */
    static String text(Bilingual text, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        return String.valueOf(locale).startsWith("ko") ? text.ko() : text.en();
    }

    /** Where a form of an invoice goes. */
    static String invoicePath(String number, String action) {
        return "/invoices/" + number + action;
    }

    /** Where a form of a receipt goes. */
    static String receiptPath(String number, String action) {
        return "/receipts/" + number + action;
    }

    /** Where a form of a policy's account goes. */
    static String accountPath(String policyNumber, String action) {
        return "/policies/" + policyNumber + "/invoices" + action;
    }

    /** Where the decision on a write-off goes. */
    static String path(WriteOff writeOff, String decision) {
        return "/invoices/write-offs/%s/%s".formatted(writeOff.id(), decision);
    }

    /** Where taking an allocation back goes. */
    static String reversalPath(Allocation allocation) {
        return "/receipts/%s/allocations/%s/reversal"
                .formatted(allocation.receipt().number(), allocation.id());
    }

    /** Where the payment of a refund goes. */
    static String paymentPath(Refund refund) {
        return "/receipts/refunds/%s/payment".formatted(refund.number());
    }

    /** All states that the list can be narrowed to. */
    @TemplateExtension(namespace = "invoiceStates")
    static List<InvoiceState> all() {
        return List.of(InvoiceState.values());
    }

    /** All plans to choose from. */
    @TemplateExtension(namespace = "instalmentPlans", matchName = "all")
    static List<InstalmentPlan> plans() {
        return List.of(InstalmentPlan.values());
    }
}
