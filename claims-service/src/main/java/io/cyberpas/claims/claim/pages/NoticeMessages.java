package io.cyberpas.claims.claim.pages;

import io.cyberpas.claims.claim.Likeness;
import io.cyberpas.claims.claim.MatchDoubt;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the notice and its matching, in {@code messages/notice_en.properties} and {@code messages/notice_ko.properties}. */
@MessageBundle(value = "notice", locale = "en")
public interface NoticeMessages {
    @Message
    String findPolicy();

    @Message
    String findPolicyHint();

    @Message
    String findPolicyPlaceholder();

    @Message
    String noPolicyFound();

    @Message
    String occurredOnHint();

    @Message
    String occurredUntilField();

    @Message
    String claimMadeOnField();

    @Message
    String claimMadeOnHint();

    @Message
    String lookAt();

    @Message
    String matching();

    @Message
    String matchingHint();

    @Message
    String awareOn();

    @Message
    String occurred();

    @Message
    String claimMadeOn();

    @Message
    String corrected();

    @Message
    String notKnown();

    @Message
    String asOf();

    @Message
    String result();

    @Message
    String matched();

    @Message
    String inForce();

    @Message
    String confirmed();

    @Message
    String correctDays();

    @Message
    String correctDaysHint();

    @Message
    String matchAgain();

    @Message
    String matchAgainHint();

    @Message
    String confirmDoubt();

    @Message
    String confirmDoubtHint();

    @Message
    String duplicates();

    @Message
    String duplicatesHint();

    @Message
    String noDuplicates();

    @Message
    String why();

    @Message
    String reviewed();

    @Message
    String finding();

    @Message
    String findingHint();

    @Message
    String review();

    @Message
    String sameEvent();

    @Message
    String belongsTo();

    @Message
    String aloneInEvent();

    @Message
    String noEvent();

    @Message
    String doubt(MatchDoubt value);

    @Message
    String likeness(Likeness.Kind value);

    @Message
    String policyStatus(PolicyStanding value);
}
