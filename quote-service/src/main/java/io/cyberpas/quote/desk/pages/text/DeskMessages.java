package io.cyberpas.quote.desk.pages.text;

import io.cyberpas.quote.desk.ReferralFilter.Waiting;
import io.cyberpas.quote.desk.ReferralFilter.Whose;
import io.cyberpas.quote.underwriting.ReasonCode;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the referral desk; they stand in {@code messages/desk_en.properties} and {@code messages/desk_ko.properties}. */
@MessageBundle(value = "desk", locale = "en")
public interface DeskMessages {
    @Message
    String revision(int number);

    @Message
    String unassigned();

    @Message
    String riskAssessment();

    @Message
    String whyThisGrade();

    @Message
    String reinsurerForms();

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
    String referrals();

    @Message
    String referralsLead();

    @Message
    String countAll();

    @Message
    String countMine();

    @Message
    String countUnassigned();

    @Message
    String countBroker();

    @Message
    String countApproval();

    @Message
    String countSoon();

    @Message
    String noReferrals();

    @Message
    String allProducts();

    @Message
    String anyWaiting();

    @Message
    String brokerageCode();

    @Message
    String reasons();

    @Message
    String highestLimit();

    @Message
    String decideBefore();

    @Message
    String daysLeft(long days);

    @Message
    String lastDay();

    @Message
    String take();

    @Message
    String takeIt();

    @Message
    String handling();

    @Message
    String since();

    @Message
    String you();

    @Message
    String give();

    @Message
    String giveText();

    @Message
    String colleague();

    @Message
    String putBack();

    @Message
    String putBackText();

    @Message
    String notes();

    @Message
    String notesHint();

    @Message
    String note();

    @Message
    String writeNote();

    @Message
    String noNotes();

    @Message
    String requests();

    @Message
    String requestsBroker();

    @Message
    String openRequests(long count);

    @Message
    String question();

    @Message
    String ask();

    @Message
    String askHint();

    @Message
    String answer();

    @Message
    String sendAnswer();

    @Message
    String answerHint();

    @Message
    String waitsForBroker();

    @Message
    String answered();

    @Message
    String noRequests();

    @Message
    String proposedShort(String name);

    @Message
    String questionsOpen();

    @Message
    String whose(Whose whose);

    @Message
    String waiting(Waiting waiting);

    @Message
    String reason(ReasonCode reason);
}
