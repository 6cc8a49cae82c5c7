package io.cyberpas.claims.engagement.pages;

import io.cyberpas.claims.engagement.EngagementStatus;
import io.cyberpas.claims.engagement.EngagementTerms;
import io.cyberpas.claims.engagement.TimeSheetStatus;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the appointments. English here; Korean in {@code messages/engagement_ko.properties}. */
@MessageBundle(value = "engagement", locale = "en")
public interface EngagementMessages {

    @Message
    String status(EngagementStatus status);

    @Message
    String conflict(EngagementTerms.Conflict conflict);

    @Message
    String sheetStatus(TimeSheetStatus status);

    /** What a step of the course is called, by its constant. */
    @Message(
            "{#switch step}{#case 'APPOINTED'}Appointed{#case 'ACCEPTED'}Accepted{#case 'DECLINED'}Declined{#case 'STARTED'}Started{#case 'ENDED'}Ended{#case 'DELIVERED'}Delivered{#case 'BUDGET_RAISED'}Budget raised{#else}{step}{/switch}")
    String step(String step);

    @Message("No conflict")
    String conflictNone();

    @Message("Conflict, which I waive as a manager")
    String conflictWaived();

    @Message("Appointments")
    String engagements();

    @Message("Our appointments")
    String mine();

    @Message("To the work")
    String toWork();

    @Message("Appointments of {number}")
    String engagementsOf(String number);

    @Message("Nobody is appointed yet")
    String none();

    @Message("Appoint a firm")
    String appoint();

    @Message("Firm")
    String firm();

    @Message("Appointed as")
    String kindLabel();

    @Message("As what it is on the panel, where that is one thing only")
    String kindBlank();

    @Message("Claim")
    String claim();

    @Message("Conflict check")
    String conflictLabel();

    @Message("What was asked and answered; for a waiver why it is given")
    String conflictStatement();

    @Message("A conflict of interest is waived by a claims manager only.")
    String waiverHint();

    @Message("Rate card of the day")
    String rateCard();

    @Message("Hourly rate of the budget")
    String hourlyRate();

    @Message("Left empty: the dearest hour of the rate card")
    String hourlyRateHint();

    @Message("Statement of work")
    String statementOfWork();

    @Message("Deliverables")
    String deliverables();

    @Message("One per line: 2027-01-15 | what; left empty: the standard ones")
    String deliverablesHint();

    @Message("Due")
    String due();

    @Message("late")
    String late();

    @Message("Delivered")
    String delivered();

    @Message("Reference of what was delivered")
    String reference();

    @Message("Hours granted")
    String budgetHours();

    @Message("Left empty: the standard budget")
    String budgetHint();

    @Message("Budget")
    String budget();

    @Message("{hours} h, at most {amount}")
    String budgetOf(String hours, String amount);

    @Message("Deadline")
    String deadline();

    @Message("Privilege")
    String privilege();

    @Message("Works under privilege")
    String privileged();

    @Message("No privilege")
    String notPrivileged();

    @Message("Ground of the privilege")
    String privilegeGround();

    @Message("Left empty: the standard ground")
    String privilegeGroundHint();

    @Message("Letter of engagement")
    String letterReference();

    @Message("Accept")
    String accept();

    @Message("You take the work on these terms. Say what you found when you looked for conflicts of interest.")
    String acceptText();

    @Message("Result of your conflict check")
    String acceptStatement();

    @Message("Decline")
    String decline();

    @Message("You no longer see the claim.")
    String declineText();

    @Message("Start the work")
    String start();

    @Message("The clock for your start stops.")
    String startText();

    @Message("Where and with what you begin")
    String startStatement();

    @Message("End")
    String end();

    @Message("The work is over, or the appointment is taken back.")
    String endText();

    @Message("Grant more hours")
    String raiseBudget();

    @Message("Hours in total")
    String totalHours();

    @Message("Terms")
    String terms();

    @Message("Course")
    String course();

    @Message("Hours worked")
    String hours();

    @Message("No hours were submitted")
    String noHours();

    @Message("{approved} of {granted} h approved")
    String approvedOf(String approved, String granted);

    @Message("Submit hours")
    String submitHours();

    @Message("Hours")
    String entries();

    @Message("One per line: 2026-12-21 | role | grade | hours | what was done")
    String entriesHint();

    @Message("Day")
    String day();

    @Message("Who")
    String who();

    @Message("Approve")
    String approve();

    @Message("The hours are worked and within the budget.")
    String approveText();

    @Message("Return")
    String giveBack();

    @Message("The firm writes them anew.")
    String giveBackText();

    @Message("Submitted by")
    String submittedBy();
}
