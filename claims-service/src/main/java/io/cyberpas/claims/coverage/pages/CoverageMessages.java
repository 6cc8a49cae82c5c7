package io.cyberpas.claims.coverage.pages;

import io.cyberpas.claims.coverage.CheckFinding;
import io.cyberpas.claims.coverage.CoverCheck;
import io.cyberpas.claims.coverage.CoverageOutcome;
import io.cyberpas.claims.coverage.Exclusion;
import io.cyberpas.claims.coverage.ExclusionAnswer;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the cover and its decision. English here; Korean in {@code messages/cover_ko.properties}. */
@MessageBundle(value = "cover", locale = "en")
public interface CoverageMessages {

    @Message("Lines and decisions")
    String lines();

    @Message("Decision")
    String decision();

    @Message("not decided yet")
    String undecided();

    @Message("Granted, before retention")
    String granted();

    @Message("Not above what is assessed and insured; zero when denied")
    String grantedHint();

    @Message("Assessed")
    String assessed();

    @Message("Choose …")
    String choose();

    @Message("by {who}")
    String by(String who);

    @Message("on report {reference}")
    String onReport(String reference);

    @Message("revision {revision}")
    String revision(int revision);

    @Message("Provisional review")
    String review();

    @Message("It binds nobody. Where anything is in doubt, rights are reserved in writing.")
    String reviewHint();

    @Message("There is no provisional review yet")
    String noReview();

    @Message("Memo")
    String memo();

    @Message("Why")
    String note();

    @Message("Reservation of rights, text of the letter")
    String reservation();

    @Message("Needed as soon as one check does not hold")
    String reservationHint();

    @Message("Rights reserved")
    String rightsReserved();

    @Message("Keep the review")
    String keepReview();

    @Message("Decide on a line")
    String decide();

    @Message("Every exclusion is answered. Without an accepted forensic report nothing is decided.")
    String decideHint();

    @Message("There is no accepted forensic report: no indemnity can be decided.")
    String reportMissing();

    @Message("Cover is decided in the stages of coverage decision and payment.")
    String notYet();

    @Message("Outcome")
    String outcomeLabel();

    @Message("Exclusions")
    String exclusions();

    @Message("Burden of proof")
    String burden();

    @Message("Decision letter")
    String letter();

    @Message("Keep the decision")
    String keepDecision();

    @Message("Decisions kept")
    String decisions();

    @Message("No decision yet")
    String noDecisions();

    @Message("Particulars, unless it does not apply")
    String particulars();

    @Message("Awaits a second person")
    String awaiting();

    @Message("Confirm the decision")
    String confirm();

    @Message("It counts from then on; nobody confirms a decision of their own.")
    String confirmHint();

    @Message("Refuse")
    String refuse();

    @Message("confirmed by {who}")
    String confirmedBy(String who);

    @Message("Letters")
    String letters();

    @Message("Look at the letter, then keep it among the documents")
    String lettersHint();

    @Message
    String check(CoverCheck value);

    @Message
    String findingName(CheckFinding.Finding value);

    @Message
    String outcome(CoverageOutcome value);

    @Message
    String answer(ExclusionAnswer.Answer value);

    @Message
    String burdenName(Exclusion.Burden value);
}
