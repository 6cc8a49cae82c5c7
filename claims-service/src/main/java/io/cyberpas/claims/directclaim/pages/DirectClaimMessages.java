package io.cyberpas.claims.directclaim.pages;

import io.cyberpas.claims.directclaim.Channel;
import io.cyberpas.claims.directclaim.DirectClaimStatus;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of direct claims; they stand in the message files. */
@MessageBundle(value = "direct", locale = "en")
public interface DirectClaimMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String name();

    @Message
    String contact();

    @Message
    String contactHint();

    @Message
    String insuredNamed();

    @Message
    String happened();

    @Message
    String happenedHint();

    @Message
    String send();

    @Message
    String privacy();

    @Message
    String received();

    @Message
    String receivedText();

    @Message
    String codeLabel();

    @Message
    String numberLabel();

    @Message
    String askStatus();

    @Message
    String ask();

    @Message
    String unknown();

    @Message
    String unknownText();

    @Message
    String receivedAt();

    @Message
    String decidedAt();

    @Message
    String makeClaim();

    @Message
    String list();

    @Message
    String none();

    @Message
    String channelLabel();

    @Message
    String person();

    @Message
    String showContact();

    @Message
    String showContactHint();

    @Message
    String match();

    @Message
    String matchHint();

    @Message
    String claimNumber();

    @Message
    String reject();

    @Message
    String rejectHint();

    @Message
    String samePerson();

    @Message
    String decision();

    @Message
    String status(DirectClaimStatus value);

    @Message
    String channel(Channel value);
}
