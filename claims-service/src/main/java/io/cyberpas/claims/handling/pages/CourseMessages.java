package io.cyberpas.claims.handling.pages;

import io.cyberpas.claims.extortion.ExtortionCase;
import io.cyberpas.claims.recovery.RecoveryAssessment;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the course of a claim. English here; Korean in {@code messages/course_ko.properties}. */
@MessageBundle(value = "course", locale = "en")
public interface CourseMessages {

    @Message("Course of the claim")
    String steps();

    @Message("Gate of stage: {stage}")
    String gate(String stage);

    @Message("Everything is there: the stage can be left.")
    String gateOpen();

    @Message("Still missing")
    String gateMisses();

    @Message("Leave the stage")
    String leave();

    @Message("Why the gate holds")
    String leaveReason();

    @Message("Evidence, references separated by commas")
    String evidence();

    @Message("Evidence")
    String evidenceLabel();

    @Message("Acknowledge the notice")
    String acknowledge();

    @Message("The notifier is told that the claim is in hand; within one hour.")
    String acknowledgeHint();

    @Message("Perhaps the same incident")
    String duplicates();

    @Message("Same policy, awareness within seven days")
    String duplicatesHint();

    @Message("They are other incidents")
    String reviewDuplicates();

    @Message("Why")
    String finding();

    @Message("Reviewed")
    String reviewed();

    @Message("Match with the policy again")
    String matchAgain();

    @Message("Reads the cover anew, for instance after the policy was reinstated.")
    String matchAgainHint();

    @Message("Close at notice")
    String closeAtNotice();

    @Message("For a duplicate, or where no policy is in force.")
    String closeAtNoticeHint();

    @Message("Reopen the claim")
    String reopen();

    @Message("A closed claim is opened again; then the stage to go on with is chosen.")
    String reopenHint();

    @Message("Go on")
    String resume();

    @Message("Stage to go on with")
    String resumeStage();

    @Message("Triage")
    String triage();

    @Message("Correct the triage")
    String correctTriage();

    @Message("What is known")
    String traits();

    @Message("Jurisdictions")
    String jurisdictions();

    @Message("Persons concerned, estimated")
    String affectedSubjects();

    @Message("A ransom is demanded")
    String demand();

    @Message("Found material at (KST), for SEC Form 8-K")
    String materialityFoundAt();

    @Message("Save and generate the clocks")
    String saveTriage();

    @Message("Open a line")
    String openLine();

    @Message("The notice")
    String notice();

    @Message("History")
    String history();

    @Message("Notice of loss received")
    String noticeReceived();

    @Message("{from} → {to}")
    String moved(String from, String to);

    @Message("Demand for ransom")
    String extortion();

    @Message("Hard stop: nothing may be paid under the extortion cover until all three hold.")
    String hardStop();

    @Message("All three hold: a payment is possible.")
    String stopsLifted();

    @Message("Sanction screening")
    String screening();

    @Message("Reference of the screening report")
    String screeningReference();

    @Message("Keep the result")
    String keepScreening();

    @Message("Consent for the insurer")
    String consent();

    @Message("Refuse the ransom")
    String refuseRansom();

    @Message("No ransom will be paid; the claim goes on without it.")
    String refuseRansomHint();

    @Message("Wallets not screened, named in")
    String unscreenedWallets();

    @Message("Ransom refused")
    String ransomRefused();

    @Message("Consented")
    String consented();

    @Message("Report to law enforcement")
    String lawEnforcement();

    @Message("Reference of the police")
    String policeReference();

    @Message("Keep the report")
    String keepReport();

    @Message("Recovery")
    String recovery();

    @Message("Prospect")
    String prospect();

    @Message("Against whom")
    String against();

    @Message("Note")
    String note();

    @Message("Assess recovery")
    String assessRecovery();

    @Message("{done} of {all} stages done")
    String stepsDone(int done, int all);

    @Message("Responsible")
    String responsible();

    @Message("{met} of {all} conditions hold")
    String gateMet(long met, int all);

    @Message("Holds")
    String met();

    @Message("See to it")
    String seeTo();

    @Message("Items of evidence")
    String evidenceItems();

    @Message("{inCustody} in custody, {onHold} on legal hold")
    String evidenceState(int inCustody, int onHold);

    @Message("Reserved")
    String reserved();

    @Message("{amount} outstanding")
    String outstanding(String amount);

    @Message("Paid")
    String paid();

    @Message("Under way: {count}")
    String underWay(int count);

    @Message("Open duties")
    String openDuties();

    @Message("Overdue: {count}")
    String overdueDuties(int count);

    @Message("What is to be done next")
    String nextSteps();

    @Message("To the diary")
    String toDiary();

    @Message("Newest documents")
    String documents();

    @Message("All documents")
    String allDocuments();

    @Message("The evidence does not hold: faults found: {count}")
    String evidenceFaults(int count);

    @Message("To the evidence")
    String toEvidence();

    @Message("No clock runs")
    String noClockRuns();

    @Message("Stopped clocks: {met} of {all} in time")
    String stoppedClocks(long met, int all);

    @Message("Rights are reserved.")
    String rightsReserved();

    @Message("To the review of the cover")
    String toCoverage();

    @Message("Left")
    String left();

    @Message("{amount} is left of the limit of the whole policy.")
    String aggregateLeft(String amount);

    @Message("Further limits")
    String furtherLimits();

    @Message("For one event")
    String eachEvent();

    @Message("In the year")
    String inTheYear();

    @Message("Sublimit: counts only payments that name it")
    String sublimit();

    @Message("All parts")
    String allParts();

    @Message("What is left of the limits can not be said at the moment: the policy service does not answer.")
    String limitsUnavailable();

    @Message
    String screeningResult(ExtortionCase.Screening value);

    @Message
    String prospectName(RecoveryAssessment.Prospect value);
}
