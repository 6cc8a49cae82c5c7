package io.cyberpas.quote.quote.pages.text;

import io.cyberpas.quote.underwriting.Shortfall;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of what underwriters decide on a quote, in {@code messages/release_en.properties} and {@code messages/release_ko.properties}. */
@MessageBundle(value = "release", locale = "en")
public interface ReleaseMessages {
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
    String shortfall(Shortfall shortfall);

    @Message
    String decideOtherwise();
}
