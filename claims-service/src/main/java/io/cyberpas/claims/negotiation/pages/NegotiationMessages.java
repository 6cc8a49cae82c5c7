package io.cyberpas.claims.negotiation.pages;

import io.cyberpas.claims.negotiation.ContactChannel;
import io.cyberpas.claims.negotiation.ContactDirection;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the negotiator's log. English here; Korean in {@code messages/negotiation_ko.properties}. */
@MessageBundle(value = "negotiation", locale = "en")
public interface NegotiationMessages {

    @Message
    String direction(ContactDirection direction);

    @Message
    String channel(ContactChannel channel);

    @Message("Negotiation")
    String negotiation();

    @Message("Negotiation of {number}")
    String negotiationOf(String number);

    @Message("Nothing was said yet")
    String none();

    @Message("Contacts")
    String contacts();

    @Message("Demanded first")
    String first();

    @Message("Stands demanded")
    String last();

    @Message("Reduction by value")
    String reduction();

    @Message("The extortionist waits until")
    String answerBy();

    @Message("Wallets named")
    String wallets();

    @Message("Every wallet has to be screened before anything is paid.")
    String walletsText();

    @Message("Record a contact")
    String record();

    @Message("What is recorded is never edited: what was wrong is put right by another contact.")
    String recordText();

    @Message("When")
    String happenedAt();

    @Message("Seoul time")
    String seoulTime();

    @Message("Who speaks")
    String directionLabel();

    @Message("Over")
    String channelLabel();

    @Message("Name of the extortionist")
    String counterpart();

    @Message("What was said")
    String said();

    @Message("Amount demanded or offered")
    String amount();

    @Message("Of what")
    String asset();

    @Message("BTC, XMR, USD, KRW")
    String assetHint();

    @Message("What that is worth")
    String value();

    @Message("Wallet")
    String wallet();

    @Message("{amount}, worth {value}")
    String worth(String amount, String value);
}
