package io.cyberpas.policy.billing.pages;

import io.cyberpas.policy.billing.DunningStep;
import io.cyberpas.policy.billing.InstalmentPlan;
import io.cyberpas.policy.billing.InvoiceCredit;
import io.cyberpas.policy.billing.InvoiceKind;
import io.cyberpas.policy.billing.InvoiceState;
import io.cyberpas.policy.billing.Refund;
import io.cyberpas.policy.billing.WriteOff;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the billing pages in English; the Korean ones stand in {@code messages/billing_ko.properties}. */
@MessageBundle(value = "billing", locale = "en")
public interface BillingMessages {

    @Message("Invoices")
    String invoices();

    @Message("Invoice {number}")
    String invoice(String number);

    @Message("Receipts")
    String receipts();

    @Message("Receipt {number}")
    String receipt(String number);

    @Message("Refunds")
    String refunds();

    @Message("Write-offs")
    String writeOffs();

    @Message("Start of an invoice or policy number, or part of the payer's name")
    String searchInvoices();

    @Message("Start of a receipt number, bank reference, or part of the payer's name")
    String searchReceipts();

    @Message("All states")
    String allStates();

    @Message("Overdue only")
    String overdueOnly();

    @Message("Overdue")
    String overdue();

    @Message("Nothing has been billed for this policy")
    String nothingBilled();

    @Message("Nothing fits")
    String nothingFound();

    @Message("Premium payer")
    String payer();

    @Message("Policy")
    String policy();

    @Message("Due")
    String dueOn();

    @Message("Issued")
    String issuedOn();

    @Message("Pays for cover from")
    String coversFrom();

    @Message("Open")
    String open();

    @Message("Paid")
    String paid();

    @Message("Credited")
    String credited();

    @Message("Written off")
    String writtenOff();

    @Message("For")
    String what();

    @Message("Rate")
    String rate();

    @Message("Payments")
    String payments();

    @Message("Nothing has been paid yet")
    String noPayments();

    @Message("Taken back")
    String reversed();

    @Message("Credits")
    String credits();

    @Message("Dunning")
    String dunning();

    @Message("No step has been taken")
    String noDunning();

    @Message("Next step on {day}")
    String nextStep(String day);

    @Message("Payment by {day} averts what comes next")
    String payBy(String day);

    @Message("{amount} open")
    String openThen(String amount);

    @Message("Write off")
    String writeOff();

    @Message(
            "Gives up a part of what is open. Beyond your authority it becomes a proposal that somebody else of finance approves.")
    String writeOffText();

    @Message("Proposed by")
    String proposedBy();

    @Message("Decided by")
    String decidedBy();

    @Message("Approve")
    String approve();

    @Message("The amount is written off and booked as bad debt.")
    String approveText();

    @Message("Reject")
    String reject();

    @Message("The proposal is turned down; the invoice stays open.")
    String rejectText();

    @Message("Nothing has been written off")
    String noWriteOffs();

    @Message("Billing account")
    String account();

    @Message("Payment plan")
    String plan();

    @Message("Instalment charge")
    String charged();

    @Message("Open in all")
    String balance();

    @Message("Change the plan")
    String changePlan();

    @Message("Invoices due from today on are withdrawn and issued anew under the plan chosen.")
    String changePlanText();

    @Message("Change the payer")
    String changePayer();

    @Message("Invoices due from today on are withdrawn and issued anew to the payer named.")
    String changePayerText();

    @Message("Plan and payer can be changed while nothing due from today on has been paid.")
    String notChangeable();

    @Message("Business registration number")
    String registrationNumber();

    @Message("Birth date")
    String birthDate();

    @Message("Of a person, in place of the registration number")
    String birthDateHint();

    @Message("E-mail")
    String email();

    @Message("Invoices of the policy")
    String schedule();

    @Message("Record a receipt")
    String record();

    @Message("The invoices named in the remittance text are paid in their order; the rest stays unallocated.")
    String recordHint();

    @Message("Bank reference")
    String bankReference();

    @Message("Remittance text")
    String remittance();

    @Message("Payer at the bank")
    String remitter();

    @Message("Value date")
    String valueDate();

    @Message("Received")
    String received();

    @Message("Unallocated")
    String unallocated();

    @Message("Unallocated only")
    String unallocatedOnly();

    @Message("Allocated")
    String allocated();

    @Message("Refunded")
    String refunded();

    @Message("Set against an invoice")
    String allocate();

    @Message("Invoice number")
    String invoiceNumber();

    @Message("For example I-2026-000123")
    String invoiceNumberHint();

    @Message("What it pays")
    String allocations();

    @Message("It pays no invoice yet")
    String noAllocations();

    @Message("Take back")
    String takeBack();

    @Message("The invoice is open again and the money unallocated; dunning begins anew.")
    String takeBackText();

    @Message("Pay back")
    String payBack();

    @Message("What is left of the receipt becomes a refund, which is then paid out.")
    String payBackText();

    @Message("Payee")
    String payee();

    @Message("Paid on")
    String paidOn();

    @Message("Note the payment")
    String payOut();

    @Message("The bank has paid the refund out.")
    String payOutText();

    @Message("Nothing is to be paid back")
    String noRefunds();

    @Message("No receipt fits")
    String noReceipts();

    @Message("Recorded")
    String recorded();

    @Message
    String kind(InvoiceKind value);

    @Message
    String state(InvoiceState value);

    @Message
    String planName(InstalmentPlan value);

    @Message
    String step(DunningStep value);

    @Message
    String creditKind(InvoiceCredit.Kind value);

    @Message
    String refundState(Refund.State value);

    @Message
    String writeOffState(WriteOff.State value);

    @Message("Commission")
    String commission();
}
