package io.cyberpas.claims.appraisal.pages;

import io.cyberpas.claims.appraisal.AppraisalStatus;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the proposals of quantum. English here; Korean in {@code messages/appraisal_ko.properties}. */
@MessageBundle(value = "appraisal", locale = "en")
public interface AppraisalMessages {

    @Message
    String status(AppraisalStatus status);

    @Message("Accountant's proposals")
    String appraisals();

    @Message("Accountant's proposals on {number}")
    String appraisalsOf(String number);

    @Message("Nothing is proposed yet")
    String none();

    @Message("Costs")
    String costs();

    @Message("Due of invoices")
    String ofCosts();

    @Message("Proposed")
    String proposed();

    @Message("Proposed by")
    String by();

    @Message("On what it rests")
    String note();

    @Message("Decided")
    String decided();

    @Message("Propose a loss of income")
    String proposeInterruption();

    @Message("Propose what is due of invoices")
    String proposeCosts();

    @Message("An invoice a line: supplier | number | date | part | claimed | due | what it is for | reason")
    String costsHint();

    @Message("Parts of this claim: {parts}")
    String partsHint(String parts);

    @Message("Why")
    String reason();

    @Message("Take over")
    String takeOver();

    @Message(
            "It becomes your assessment. Invoices that the claim does not know are recorded. Large ones still need another person's approval.")
    String takeOverText();

    @Message("Return")
    String giveBack();

    @Message("The accountant sees the reason and may propose anew.")
    String giveBackText();
}
