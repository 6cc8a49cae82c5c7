package io.cyberpas.policy.group.pages;

import io.cyberpas.policy.group.Channel;
import io.cyberpas.policy.group.EnrolmentStatus;
import io.cyberpas.policy.group.MemberStatus;
import io.cyberpas.policy.group.file.Fault;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of group policies in English; the Korean ones stand in {@code messages/group_ko.properties}. */
@MessageBundle(value = "group", locale = "en")
public interface GroupMessages {

    @Message("Members")
    String members();

    @Message("Members of {number}")
    String membersOf(String number);

    @Message("Members agreed")
    String agreed();

    @Message("Members covered")
    String covered();

    @Message("on {day}")
    String onDay(String day);

    @Message("{percent}% of those agreed")
    String percentOfAgreed(int percent);

    @Message("Each member, a year")
    String eachMember();

    @Message("Premium of a member, a year")
    String yearlyRate();

    @Message("Search")
    String find();

    @Message("Certificate number, start of a reference, or part of a name")
    String findHint();

    @Message("Names are sent in the body of the request: they appear in no address and no log.")
    String findNote();

    @Message("No member fits")
    String nobodyFits();

    @Message("Nobody is enrolled yet")
    String nobodyYet();

    @Message("Show all")
    String showAll();

    @Message("Next members")
    String nextMembers();

    @Message("Reference")
    String reference();

    @Message("Name")
    String name();

    @Message("Birth date")
    String birthDate();

    @Message("Mail")
    String email();

    @Message("Phone")
    String phone();

    @Message("Cover")
    String cover();

    @Message("{from} to {lastDay}, both included")
    String coverText(String from, String lastDay);

    @Message("Enrol members")
    String enrol();

    @Message("CSV file")
    String file();

    @Message(
            "Up to 1,000,000 lines after the header, in UTF-8 or EUC-KR. Columns in any order: memberReference, name, birthDate, from, consentAt, disclosureVersion, and if wanted email, phone, to. The same file again enrols nobody twice.")
    String fileHint();

    @Message("Encoding")
    String encoding();

    @Message("Find out")
    String encodingFound();

    @Message("Receive and enrol")
    String send();

    @Message("Enrolments")
    String enrolments();

    @Message("Enrolment {ordinal} of {number}")
    String enrolment(int ordinal, String number);

    @Message("No file has been received yet")
    String noEnrolments();

    @Message("Lines")
    String lines();

    @Message("Done")
    String done();

    @Message("Enrolled")
    String enrolled();

    @Message("Refused")
    String refused();

    @Message("Duplicates")
    String duplicates();

    @Message("Received")
    String received();

    @Message("by {who}")
    String by(String who);

    @Message("Changed")
    String changed();

    @Message("Channel")
    String channelLabel();

    @Message("SHA-256 of the file")
    String hash();

    @Message("{percent}%")
    String percent(int percent);

    @Message("Progress of the enrolment")
    String progress();

    @Message("Stop")
    String stop();

    @Message("What is enrolled stays so; the rest waits to be resumed.")
    String stopHint();

    @Message("Resume")
    String resume();

    @Message("Problems")
    String problems();

    @Message("Problems shown: {count}. The error file holds all of them.")
    String firstProblems(int count);

    @Message("Error file (CSV)")
    String errorFile();

    @Message("Every line is right so far")
    String noProblems();

    @Message("It failed")
    String failedHeading();

    @Message("Line")
    String line();

    @Message("Column")
    String column();

    @Message("Problem")
    String problem();

    @Message("Value")
    String value();

    @Message("Member {reference}")
    String member(String reference);

    @Message("Certificate")
    String certificate();

    @Message("Number of the certificate")
    String certificateNumber();

    @Message("Enrolled on")
    String enrolledAt();

    @Message("Consent")
    String consent();

    @Message("Disclosure shown before")
    String disclosure();

    @Message("Version {version}")
    String disclosureVersion(String version);

    @Message("Limits of the member")
    String limits();

    @Message("All parts, a year")
    String aggregateLimit();

    @Message("Part")
    String part();

    @Message("Limit")
    String limit();

    @Message("Retention each claim")
    String retention();

    @Message("For one event")
    String eachEvent();

    @Message("Each event: {code}")
    String eventClause(String code);

    @Message("Together: {code}")
    String aggregateClause(String code);

    @Message("Withdraw")
    String withdraw();

    @Message("Undoes the cover from its beginning: there never was any. Possible until {day}.")
    String withdrawHint(String day);

    @Message("May withdraw until")
    String withdrawalUntil();

    @Message("Leave")
    String leave();

    @Message("Ends the cover; what happened before stays covered. The premium is reckoned by days.")
    String leaveHint();

    @Message("First day without cover")
    String leaveOn();

    @Message("Ended")
    String ended();

    @Message("Reason")
    String reason();

    @Message("Declarations")
    String declarations();

    @Message("Monthly declarations of {number}")
    String declarationsOf(String number);

    @Message("Nothing has been declared yet")
    String noDeclarations();

    @Message("Month")
    String month();

    @Message("Member-days")
    String memberDays();

    @Message("Earned by head-count")
    String earned();

    @Message("Deposit premium")
    String deposit();

    @Message("Adjusted before")
    String adjustedBefore();

    @Message("Adjustment")
    String adjustment();

    @Message("Declare {month}")
    String declare(String month);

    @Message("Records the adjustment as a transaction of the policy. A month is declared once.")
    String declareHint();

    @Message("As it stands for {month}")
    String preview(String month);

    @Message("All sums run from the beginning of the policy; they are rounded once, at the declaration.")
    String declarationNote();

    @Message
    String status(EnrolmentStatus status);

    @Message
    String memberStatus(MemberStatus status);

    @Message
    String channel(Channel channel);

    @Message
    String fault(Fault fault);
}
