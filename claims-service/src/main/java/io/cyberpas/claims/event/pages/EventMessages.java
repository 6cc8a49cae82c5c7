package io.cyberpas.claims.event.pages;

import io.cyberpas.claims.event.EventChange;
import io.cyberpas.claims.event.EventKind;
import io.cyberpas.claims.event.EventState;
import io.cyberpas.claims.event.SuggestedClaim;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of loss events, in {@code messages/lossevent_en.properties} and {@code messages/lossevent_ko.properties}. */
@MessageBundle(value = "lossevent", locale = "en")
public interface EventMessages {
    @Message
    String events();

    @Message
    String openEvent();

    @Message
    String openHint();

    @Message
    String searchHint();

    @Message
    String allStates();

    @Message
    String nothingFound();

    @Message
    String nothingYet();

    @Message
    String code();

    @Message
    String kindLabel();

    @Message
    String nameLabel();

    @Message
    String provider();

    @Message
    String cve();

    @Message
    String malware();

    @Message
    String actor();

    @Message
    String beganOn();

    @Message
    String endedOn();

    @Message
    String note();

    @Message
    String openedBy();

    @Message
    String goesOn();

    @Message
    String describe();

    @Message
    String close();

    @Message
    String closeHint();

    @Message
    String reopen();

    @Message
    String reopenHint();

    @Message
    String struck();

    @Message
    String claims();

    @Message
    String openClaims();

    @Message
    String policies();

    @Message
    String insureds();

    @Message
    String brokerages();

    @Message
    String exposed();

    @Message
    String lines();

    @Message
    String limits();

    @Message
    String figures();

    @Message
    String incurred();

    @Message
    String paid();

    @Message
    String outstanding();

    @Message
    String noFigures();

    @Message
    String noClaims();

    @Message
    String download();

    @Message
    String take();

    @Message
    String takeHint();

    @Message
    String suggestions();

    @Message
    String suggestionsHint();

    @Message
    String noSuggestions();

    @Message
    String why();

    @Message
    String assign();

    @Message
    String assignOthers();

    @Message
    String claimNumbers();

    @Message
    String claimNumbersHint();

    @Message
    String choose();

    @Message
    String changes();

    @Message
    String noChanges();

    @Message
    String kind(EventKind value);

    @Message
    String state(EventState value);

    @Message
    String sign(SuggestedClaim.Sign value);

    @Message("{count} still open")
    String stillOpen(String count);

    @Message
    String verb(EventChange.Verb value);
}
