package io.cyberpas.claims.letter.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of letters. English here; Korean in {@code messages/letter_ko.properties}. */
@MessageBundle(value = "letter", locale = "en")
public interface LetterMessages {

    @Message("Acknowledgement of your notice of loss")
    String acknowledgement();

    @Message("Reservation of rights")
    String reservation();

    @Message("Decision on your claim")
    String decision();

    @Message("Closure of your claim")
    String closing();

    @Message("Claim")
    String claim();

    @Message("Policy")
    String policy();

    @Message("Insured")
    String insured();

    @Message("Date")
    String date();

    @Message("You became aware")
    String aware();

    @Message("Notice received")
    String received();

    @Message(
            "We have received your notice of loss and handle it under the claim number above. Please name it whenever you write to us.")
    String acknowledged();

    @Message("We go on examining your claim. For the reasons below we reserve all rights under the policy and the law.")
    String reserving();

    @Message("What is in doubt")
    String doubts();

    @Message(
            "We have examined your claim on the accepted forensic report and decide as follows. All amounts are before retention.")
    String decided();

    @Message("The decision on each coverage part")
    String parts();

    @Message("Granted, before retention")
    String granted();

    @Message("Granted in all, before retention")
    String total();

    @Message("Retention of the claim, borne once")
    String retention();

    @Message("Grounds")
    String grounds();

    @Message("It rests on forensic report {reference}; revision {revision} of the decision.")
    String restsOn(String reference, int revision);

    @Message("The clause")
    String clause();

    @Message("What we found")
    String found();

    @Message("Examined and found not to apply:")
    String looked();

    @Message("Your claim is closed. The decisions on it were as follows.")
    String closed();

    @Message("Your claim is closed.")
    String closedPlainly();

    @Message("What was paid")
    String settlement();

    @Message("Loss paid for")
    String loss();

    @Message("Retention you bear")
    String borne();

    @Message("Paid in advance")
    String advanced();

    @Message("Paid at last")
    String paid();

    @Message("Paid in all")
    String receivedInAll();

    @Message("Retention you bore")
    String retentionBorne();

    @Message("{amount} of it was not used")
    String retentionLeft(String amount);

    @Message("Recovered from those liable for the loss")
    String recovered();

    @Message("Paid back by you")
    String repaid();

    @Message("Nothing was paid on this claim.")
    String nothingPaid();

    @Message("Your rights")
    String rights();

    @Message("Please note")
    String note();

    @Message("{name}, {address}, telephone {telephone}")
    String insurer(String name, String address, String telephone);

    @Message("Issued electronically and valid without signature. Recorded {at}.")
    String electronic(String at);
}
