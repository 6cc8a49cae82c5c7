package io.cyberpas.claims.duty.pages;

import io.cyberpas.claims.duty.Completeness;
import io.cyberpas.claims.duty.DutyStatus;
import io.cyberpas.claims.duty.IncidentTrait;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the statutory duties. English here; Korean in {@code messages/duty_ko.properties}. */
@MessageBundle(value = "duty", locale = "en")
public interface DutyMessages {

    @Message("Statutory duties")
    String duties();

    @Message("Open statutory duties of all claims")
    String openDuties();

    @Message("No duty is open")
    String noOpenDuties();

    @Message("Only those past their time")
    String overdueOnly();

    @Message("Jurisdiction")
    String jurisdictionLabel();

    @Message("Claim")
    String claim();

    @Message("No duty arises from the facts known")
    String none();

    @Message("The clocks are generated at the triage")
    String notGenerated();

    @Message("Law")
    String law();

    @Message("To")
    String addressee();

    @Message("Due")
    String due();

    @Message("without delay")
    String withoutDelay();

    @Message("late by {span}")
    String lateBy(String span);

    @Message("File")
    String file();

    @Message("Receipt number")
    String receipt();

    @Message("Filed at (KST)")
    String filedAt();

    @Message("Filed by")
    String filedBy();

    @Message("Whoever made the report; you, if left empty")
    String filedByHint();

    @Message("How much was reported")
    String completenessLabel();

    @Message("Of a part the rest is owed: a supplement opens, or the duty stays")
    String completenessHint();

    @Message("As the draft stands")
    String asTheDraft();

    @Message("Must stand until {day}")
    String postedUntil(String day);

    @Message("Waive")
    String waive();

    @Message("Ground")
    String ground();

    @Message("Not applicable")
    String findNotApplicable();

    @Message("The law lets go of it on one of these grounds")
    String waiveHint();

    @Message("On closer look the duty never arose")
    String notApplicableHint();

    @Message("proposed: not applicable")
    String doubted();

    @Message("Answer")
    String answer();

    @Message("Why it arises")
    String why();

    @Message("It completes a report of which a part was filed:")
    String supplements();

    @Message("Duties that do not arise, and why")
    String notArising();

    @Message("Every duty of the jurisdictions named arises.")
    String allArise();

    @Message("The rule is in force")
    String inForce();

    @Message("The law of the place applies")
    String jurisdictionApplies();

    @Message("Not:")
    String not();

    @Message("One of:")
    String oneOf();

    @Message("or")
    String or();

    @Message("{number} persons or more")
    String minimumPersons(String number);

    @Message("Facts")
    String facts();

    @Message("Duties follow from them. What is corrected counts at once; nothing filed is lost.")
    String factsHint();

    @Message("How the facts were judged")
    String factsHistory();

    @Message("Revision {revision}: {persons} persons")
    String factsRevision(long revision, String persons);

    @Message("Triage")
    String triage();

    @Message("Persons concerned in all")
    String affectedSubjects();

    @Message("Of these, by jurisdiction (left empty: all)")
    String byPlace();

    @Message("Of these, by kind of data")
    String byKind();

    @Message("Found material at (KST), for SEC Form 8-K")
    String materialityFoundAt();

    @Message("What the correction rests on")
    String basis();

    @Message("Such as a report, a call, a letter")
    String basisHint();

    @Message("Correct and generate anew")
    String correct();

    @Message("Take the persons over from the forensic report")
    String followReport();

    @Message("Draft: parts of it are still to be supplied")
    String draftIncomplete();

    @Message("Draft: everything the law asks for is there")
    String draftComplete();

    @Message("to be supplied")
    String toBeSupplied();

    @Message("not known yet")
    String notKnown();

    @Message("As known at")
    String asOf();

    @Message("Draft for review by counsel. Source of the duty: {rule}, of the form: {form}.")
    String draftNote(String rule, String form);

    @Message("Print and keep")
    String keepDraft();

    @Message("Supply what is missing")
    String supply();

    @Message("What is stated here counts for all notices of the claim. Fields left empty stay as they are.")
    String supplyHint();

    @Message("Language of the text")
    String statementLanguage();

    @Message("Save")
    String saveStatements();

    @Message("{best} ({low} to {high})")
    String personsRange(String best, String low, String high);

    @Message("yes")
    String yes();

    @Message("no")
    String no();

    @Message
    String status(DutyStatus value);

    @Message
    String completeness(Completeness value);

    @Message
    String trait(IncidentTrait value);

    @Message
    String group(IncidentTrait.Group value);
}
