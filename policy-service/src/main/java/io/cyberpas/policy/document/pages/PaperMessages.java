package io.cyberpas.policy.document.pages;

import io.cyberpas.policy.document.DocumentKind;
import io.cyberpas.policy.policy.ReturnBasis;
import io.cyberpas.policy.policy.TransactionKind;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the documents in English; the Korean ones stand in {@code messages/paper_ko.properties}. */
@MessageBundle(value = "paper", locale = "en")
public interface PaperMessages {

    @Message
    String kind(DocumentKind kind);

    @Message
    String basis(ReturnBasis basis);

    @Message
    String heading(TransactionKind kind);

    @Message("Policy {number}")
    String policy(String number);

    @Message("Policy number")
    String policyNumber();

    @Message("Insured")
    String insured();

    @Message("Business registration number")
    String registrationNumber();

    @Message("Date of birth")
    String birthDate();

    @Message("Country")
    String country();

    @Message("Industry")
    String industry();

    @Message("Annual sales")
    String annualSales();

    @Message("Persons whose data are held")
    String dataSubjects();

    @Message("Members insured")
    String members();

    @Message("Product")
    String product();

    @Message("Brokerage")
    String brokerage();

    @Message("Period of cover")
    String period();

    @Message("{from} to {lastDay}, both included")
    String span(String from, String lastDay);

    @Message("This version holds for")
    String holdsFor();

    @Message("Version")
    String version();

    @Message("{sequence}, recorded {at}")
    String versionText(int sequence, String at);

    @Message("Annual aggregate limit")
    String aggregateLimit();

    @Message("Retention each claim")
    String retention();

    @Message("Premium of the agreed period")
    String premium();

    @Message("Renews")
    String predecessor();

    @Message("What is insured")
    String cover();

    @Message("Coverage part")
    String part();

    @Message("Answers by")
    String trigger();

    @Message("Retroactive date {date}")
    String retroactiveDate(String date);

    @Message("Waiting period {hours}")
    String waitingPeriod(String hours);

    @Message("Limit")
    String limit();

    @Message("Retention")
    String retentionOfPart();

    @Message("Premium")
    String partPremium();

    @Message("Further limits")
    String clauses();

    @Message("Each event")
    String eachEvent();

    @Message("In all")
    String inAll();

    @Message("Whole policy")
    String wholePolicy();

    @Message(
            "The insurer pays under the coverage parts above, each up to its limit, all together up to the annual aggregate limit. Cover runs from midnight of the first day to midnight after the last day, Korean time. The wording of this policy says what is covered, and what is not.")
    String promise();

    @Message("Issued by")
    String issuedBy();

    @Message("{name}, {address}, telephone {telephone}")
    String insurer(String name, String address, String telephone);

    @Message("Issued electronically and valid without signature. Recorded {at}.")
    String electronic(String at);

    @Message(
            "This is to certify that the company below is insured against liability for leaks of personal information, as the law requires: {duty}.")
    String certifies(String duty);

    @Message("Limit that counts")
    String limitThatCounts();

    @Message("Verification code")
    String code();

    @Message("QR code that leads to the check of this certificate")
    String qrDescription();

    @Message(
            "Whoever is shown this certificate can check at {address} whether it holds on a day. Only whether it holds, the product, the insurer, the period and the limit are told.")
    String howToCheck(String address);

    @Message("From {date} on this policy is changed as follows.")
    String changedFrom(String date);

    @Message("What changes")
    String changes();

    @Message("Before")
    String before();

    @Message("After")
    String after();

    @Message("The terms stay as they are; the premium alone changes.")
    String premiumOnly();

    @Message("Change of premium")
    String premiumChange();

    @Message("Premium to be returned")
    String premiumReturned();

    @Message("Total")
    String total();

    @Message("Reason")
    String reason();

    @Message("All other terms stay as they are.")
    String otherTerms();

    @Message("Cover ends at midnight at the beginning of {date}; that day is no longer covered.")
    String endsOn(String date);

    @Message("Return of premium")
    String returnBasis();

    @Message(
            "Claims for wrongful acts before the end may be reported within the automatic extended reporting period of the wording, unless cover ended for unpaid premium. A longer one can be bought in it.")
    String reportingRight();

    @Message(
            "Cover for leaks of personal information is compulsory. Whoever stays obliged needs another contract from this day on.")
    String dutyStays();

    @Message("Cover that had ended goes on from {date} until {lastDay}, both included.")
    String coveredAgain(String date, String lastDay);

    @Message("Losses between the end of cover and this day are not covered.")
    String gapNotCovered();

    @Message("This policy expires at the end of {date}.")
    String expiresOn(String date);

    @Message("We offer to renew it for {from} to {lastDay}, both included.")
    String offers(String from, String lastDay);

    @Message("It renews by itself unless you object by {date}.")
    String byItself(String date);

    @Message("The offer can be accepted until {date}.")
    String acceptUntil(String date);

    @Message("We do not renew this policy.")
    String notRenewed();

    @Message("Expiring")
    String expiring();

    @Message("Offered")
    String offered();

    @Message("Not insured")
    String notInsured();

    @Message("Payer")
    String payer();

    @Message("Issued on")
    String issuedOn();

    @Message("To be paid by")
    String dueOn();

    @Message("Premium from")
    String coversFrom();

    @Message("To be paid")
    String amountDue();

    @Message("Rate")
    String rate();

    @Message("For paying by instalments")
    String instalmentCharge();

    @Message(
            "Please name the invoice number with the payment. If it is not paid in time, cover may end after a reminder and notice.")
    String payByNumber();

    @Message("Documents of {number}")
    String documentsOf(String number);

    @Message("Documents")
    String documents();

    @Message(
            "A document is made when it is first asked for. It is then kept with its hash, and stays the same whatever happens later.")
    String documentsHint();

    @Message("Document")
    String document();

    @Message("About")
    String about();

    @Message("Recorded")
    String recorded();

    @Message("Version {reference}, from {from}")
    String aboutVersion(String reference, String from);

    @Message("Transaction {reference}, from {from}")
    String aboutTransaction(String reference, String from);

    @Message("{reference}, from {from}")
    String aboutOther(String reference, String from);

    @Message("Make")
    String make();

    @Message("Open")
    String open();

    @Message("SHA-256 of the file")
    String hash();

    @Message("Documents made")
    String made();

    @Message("File")
    String file();

    @Message("Made")
    String madeAt();

    @Message("None has been made yet")
    String noneMade();
}
