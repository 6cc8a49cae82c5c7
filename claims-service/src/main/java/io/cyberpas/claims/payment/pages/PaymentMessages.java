package io.cyberpas.claims.payment.pages;

import io.cyberpas.claims.payment.LimitState;
import io.cyberpas.claims.payment.PaymentStatus;
import io.cyberpas.claims.payment.ReserveCause;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of reserves and payments. English here; Korean in {@code messages/pay_ko.properties}. */
@MessageBundle(value = "pay", locale = "en")
public interface PaymentMessages {

    @Message("Counts against")
    String sublimits();

    @Message(
            "Sublimits of the policy that this payment counts against, beside the limits of its part. Tick those that apply.")
    String sublimitsHint();

    @Message("The policy service does not answer: sublimits of the policy cannot be chosen at the moment.")
    String sublimitsUnknown();

    @Message("left of {limit}")
    String leftOf(String limit);

    @Message("At the bank:")
    String atBank();

    @Message("{count} under way")
    String underWay(long count);

    @Message("{count} arrived")
    String settled(long count);

    @Message("{count} came back")
    String cameBack(long count);

    @Message("{count} written back")
    String writtenBack(long count);

    @Message("{amount} came back")
    String returnedInPart(String amount);

    @Message("The bank was instructed by file: its reports move this on")
    String byReport();

    @Message("Reserves")
    String reserves();

    @Message("No reserve is set yet")
    String noReserves();

    @Message("Expected in all")
    String total();

    @Message("Paid or on its way")
    String committed();

    @Message("Paid")
    String paid();

    @Message("Outstanding")
    String outstanding();

    @Message("Kind")
    String kindLabel();

    @Message("Set a reserve")
    String setReserve();

    @Message("New total")
    String newTotal();

    @Message("What is expected to be paid in all, what is paid included")
    String newTotalHint();

    @Message("Movements")
    String movements();

    @Message("Change")
    String change();

    @Message("Total after")
    String balance();

    @Message("Author")
    String author();

    @Message("What may be paid on")
    String assessed();

    @Message("Nothing is assessed yet")
    String noAssessed();

    @Message("Reference")
    String referenceLabel();

    @Message("Left to pay")
    String left();

    @Message("Propose a payment")
    String propose();

    @Message("Gross, before retention")
    String gross();

    @Message("Left empty: all that is left of it")
    String grossHint();

    @Message("Payee")
    String payee();

    @Message("Leave empty to pay whom the assessment names")
    String payeeHint();

    @Message("Note")
    String note();

    @Message("Payments are proposed in the stage of reserve and payment.")
    String onlyInPayment();

    @Message("Payments")
    String payments();

    @Message("No payment is proposed yet")
    String noPayments();

    @Message("Gross − retention = net")
    String arithmetic();

    @Message("less retention {amount}")
    String lessRetention(String amount);

    @Message("Net")
    String net();

    @Message("of {amount}")
    String ofRetention(String amount);

    @Message("Retention still to be borne")
    String retentionLeft();

    @Message("proposed by {who}")
    String proposedBy(String who);

    @Message("approved by {who}")
    String approvedBy(String who);

    @Message("{given} of {needed} approvals")
    String approvals(int given, int needed);

    @Message("The limit is being taken …")
    String takingLimit();

    @Message("Approve")
    String approve();

    @Message("{net} is taken from the limit of the policy and paid.")
    String approveHint(String net);

    @Message("Reject")
    String reject();

    @Message("Withdraw")
    String withdraw();

    @Message("needs {roles}")
    String needs(String roles);

    @Message("Your own proposal: somebody else decides.")
    String ownProposal();

    @Message("Paid in all")
    String paidTotal();

    @Message
    String status(PaymentStatus value);

    @Message
    String limit(LimitState value);

    @Message
    String cause(ReserveCause value);

    @Message("The policy service is asked whether the limit suffices …")
    String limitPending();

    @Message("less advance {amount}")
    String lessAdvance(String amount);

    @Message("Advance")
    String advance();

    @Message("{amount} of the limit came back")
    String limitReturned(String amount);

    @Message("Booked by the bank on {day}, {reference}")
    String booked(String day, String reference);

    @Message("Record as paid")
    String execute();

    @Message("The bank has booked {net} to the payee.")
    String executeHint(String net);

    @Message("Day of the booking")
    String paidOn();

    @Message("Reference of the bank")
    String bankReference();

    @Message("Record as returned")
    String giveBack();

    @Message("The payment did not reach the payee. Its limit is given back to the policy, and it can be proposed anew.")
    String giveBackHint();

    @Message("Advance of crisis cost")
    String advances();

    @Message(
            "Before the forensic report, under a capped pre-approval. It is set off against later payments of the part, and claimed back where cover fails.")
    String advancesHint();

    @Message("of {cap} may be advanced")
    String advanceLeft(String cap);

    @Message("Propose an advance")
    String proposeAdvance();

    @Message("Why")
    String causeLabel();

    @Message("Averages suggest")
    String suggestions();

    @Message("By the severity of the triage, for lines without a reserve")
    String suggestionsHint();

    @Message("Set all of these")
    String adopt();

    @Message("Expected in all, by movement")
    String curve();

    @Message("{from} to {until}; the highest bar is {highest}.")
    String curveSpan(String from, String until, String highest);

    @Message("Signs worth a second look")
    String signs();
}
