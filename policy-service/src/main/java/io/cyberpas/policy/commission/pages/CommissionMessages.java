package io.cyberpas.policy.commission.pages;

import io.cyberpas.policy.commission.Business;
import io.cyberpas.policy.commission.CommissionBasis;
import io.cyberpas.policy.commission.CommissionCause;
import io.cyberpas.policy.commission.Payout;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the commission pages in English; the Korean ones stand in {@code messages/commission_ko.properties}. */
@MessageBundle(value = "commission", locale = "en")
public interface CommissionMessages {

    @Message("Commission")
    String commissions();

    @Message("What brokerages earn on premium, what they gave back with return premium, and what they were paid.")
    String lead();

    @Message("Statements")
    String statements();

    @Message("Statements of {month}")
    String statementsOf(String month);

    @Message("Commission of {brokerage}, {month}")
    String statementTitle(String brokerage, String month);

    @Message("Commission of {number}")
    String policyTitle(String number);

    @Message("Previous month")
    String previousMonth();

    @Message("Next month")
    String nextMonth();

    @Message("No commission was earned until the end of this month")
    String nothingYet();

    @Message("Nothing was earned or returned in this month")
    String noEntries();

    @Message("Brokerage")
    String brokerage();

    @Message("Opening balance")
    String opening();

    @Message("Earned")
    String earned();

    @Message("Returned")
    String returned();

    @Message("Paid out")
    String paidOut();

    @Message("Closing balance")
    String closing();

    @Message("Ledger")
    String ledger();

    @Message("Adds up to the ledger")
    String agrees();

    @Message("Differs from the ledger")
    String differs();

    @Message("Commission payable in the ledger: {payable}. Commission expense of the month: {expense}.")
    String inLedger(String payable, String expense);

    @Message("Closed")
    String closed();

    @Message("Open")
    String open();

    @Message("The month is over: what is recorded later goes into the month of its recording.")
    String closedHint();

    @Message("The month is running: entries may still be added.")
    String openHint();

    @Message("More was returned than earned. The balance is carried forward against what is earned next.")
    String carriedForward();

    @Message("Entries")
    String entries();

    @Message("Policy")
    String policy();

    @Message("For")
    String cause();

    @Message
    String causeName(CommissionCause cause);

    @Message("Agreement")
    String agreement();

    @Message("Agreements")
    String agreements();

    @Message("The agreement in force at the inception of a policy holds until the policy ends.")
    String agreementsHint();

    @Message("Everybody else")
    String everybody();

    @Message("All products")
    String allProducts();

    @Message("Basis")
    String basis();

    @Message
    String basisName(CommissionBasis basis);

    @Message
    String businessName(Business business);

    @Message("New business")
    String newBusiness();

    @Message("Renewal")
    String renewal();

    @Message("Holds")
    String holds();

    @Message("from {from}")
    String holdsFrom(String from);

    @Message("{from} to {to}")
    String holdsUntil(String from, String to);

    @Message("Rate")
    String rate();

    @Message("Least")
    String least();

    @Message("Most")
    String most();

    @Message("Premium earned on")
    String premium();

    @Message("Premium written")
    String written();

    @Message("Commission")
    String amount();

    @Message("Still to come")
    String outstanding();

    @Message("Nothing was reckoned for this policy yet")
    String notReckoned();

    @Message("Pay-outs")
    String payouts();

    @Message("Pay out")
    String payOut();

    @Message("At most what is to be paid. Beyond what one person may pay in a day, somebody else approves it.")
    String payOutText();

    @Message("Bank reference")
    String bankReference();

    @Message("Paid on")
    String paidOn();

    @Message("Proposed by")
    String proposedBy();

    @Message("Decided by")
    String decidedBy();

    @Message("No pay-outs")
    String noPayouts();

    @Message("Approve")
    String approve();

    @Message("The brokerage is paid and the payment entered in the ledger.")
    String approveText();

    @Message("Reject")
    String reject();

    @Message("Nothing is paid; the amount remains in the brokerage's balance.")
    String rejectText();

    @Message
    String payoutState(Payout.State state);
}
