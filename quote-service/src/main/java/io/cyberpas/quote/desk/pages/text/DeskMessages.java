package io.cyberpas.quote.desk.pages.text;

import io.cyberpas.quote.underwriting.Shortfall;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the referral desk; they stand in {@code messages/desk_en.properties} and {@code messages/desk_ko.properties}. */
@MessageBundle(value = "desk", locale = "en")
public interface DeskMessages {
    @Message
    String revision(int number);

    @Message
    String assignee();

    @Message
    String unassigned();

    @Message
    String riskAssessment();

    @Message
    String whyThisGrade();

    @Message
    String reinsurerForms();

    @Message
    String answers();

    @Message
    String revisions();

    @Message
    String overdue();

    @Message
    String clearance();

    @Message
    String clearanceText();

    @Message
    String clearanceGranted(String broker);

    @Message
    String clearanceRefused(String broker);

    @Message
    String grantClearance(String broker);

    @Message
    String refuseClearance(String broker);

    @Message
    String grantText();

    @Message
    String refuseText();

    @Message
    String clearanceReason();

    @Message
    String othersHeading();

    @Message
    String sanctions();

    @Message
    String sanctionsText();

    @Message
    String toSanctions();

    @Message
    String screenedName();

    @Message
    String listedName();

    @Message
    String likeness();

    @Message
    String hitList();

    @Message
    String decidedBy();

    @Message
    String authorityHint(String limit, String premium, String lowest, String highest);

    @Message
    String adjustments();

    @Message
    String adjustmentsHint();

    @Message
    String percent();

    @Message
    String conditions();

    @Message
    String conditionsHint();

    @Message
    String condition();

    @Message
    String dueOn();

    @Message
    String moreRows();

    @Message
    String releaseReason();

    @Message
    String releaseReasonHint();

    @Message
    String propose();

    @Message
    String previewPremium();

    @Message
    String preview();

    @Message
    String previewHint();

    @Message
    String unadjusted();

    @Message
    String difference();

    @Message
    String together(String percent);

    @Message
    String withinAuthority();

    @Message
    String waitingRelease();

    @Message
    String proposedBy(String name);

    @Message
    String ownProposal();

    @Message
    String approve();

    @Message
    String approveText();

    @Message
    String turnDown();

    @Message
    String turnDownText();

    @Message
    String judgedFigures();

    @Message
    String openCondition();

    @Message
    String clearedCondition();

    @Message
    String clearedBy(String name);

    @Message
    String clearCondition();

    @Message
    String clearConditionText();

    @Message
    String openConditionsBroker();

    @Message
    String compare();

    @Message
    String notCovered();

    @Message
    String premiumByPart();

    @Message
    String members();

    @Message
    String birthDate();

    @Message
    String riderTo();

    @Message
    String shortfall(Shortfall shortfall);
}
