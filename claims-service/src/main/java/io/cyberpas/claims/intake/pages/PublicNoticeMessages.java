package io.cyberpas.claims.intake.pages;

import io.cyberpas.claims.intake.NoticeProgress;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page by which the insured notifies a loss, in {@code messages/publicnotice_en.properties} and {@code messages/publicnotice_ko.properties}. */
@MessageBundle(value = "publicnotice", locale = "en")
public interface PublicNoticeMessages {
    @Message
    String publicTitle();

    @Message
    String publicHint();

    @Message
    String insured();

    @Message
    String period();

    @Message
    String awareAt();

    @Message
    String occurredOn();

    @Message
    String occurredUntil();

    @Message
    String claimMadeOn();

    @Message
    String what();

    @Message
    String whatHint();

    @Message
    String yourName();

    @Message
    String yourEmail();

    @Message
    String yourPhone();

    @Message
    String concerned();

    @Message
    String sendNotice();

    @Message
    String thanks();

    @Message
    String yourNumber();

    @Message
    String keepLink();

    @Message
    String status();

    @Message
    String notifiedAt();

    @Message
    String acknowledged();

    @Message
    String notYetAcknowledged();

    @Message
    String next();

    @Message
    String nextAcknowledge();

    @Message
    String nextTriage();

    @Message
    String nextVendor();

    @Message
    String nextDecision();

    @Message
    String emergency();

    @Message
    String adviceDisconnect();

    @Message
    String adviceKeep();

    @Message
    String advicePay();

    @Message
    String adviceReport();

    @Message
    String another();

    @Message
    String noMore();

    @Message
    String deadTitle();

    @Message
    String deadText();

    @Message
    String progress(NoticeProgress value);
}
