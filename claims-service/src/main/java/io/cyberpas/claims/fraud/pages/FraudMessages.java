package io.cyberpas.claims.fraud.pages;

import io.cyberpas.claims.fraud.FraudSign;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the signs. English here; Korean in {@code messages/fraud_ko.properties}. */
@MessageBundle(value = "fraud", locale = "en")
public interface FraudMessages {

    @Message("Signs worth a second look")
    String title();

    @Message(
            "Nothing is denied for their sake. From {threshold} points on a manager looks at them before a payment is approved.")
    String meaning(int threshold);

    @Message("Points")
    String points();

    @Message("Sign")
    String signLabel();

    @Message("What shows it")
    String evidence();

    @Message("No sign was found")
    String none();

    @Message("A manager has to look before a payment is approved")
    String due();

    @Message("What was found about them")
    String finding();

    @Message("Keep what was found")
    String review();

    @Message
    String sign(FraudSign value);
}
