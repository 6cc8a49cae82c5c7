package io.cyberpas.claims.authority.pages;

import io.cyberpas.claims.authority.Act;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of authority. English here; Korean in {@code messages/authority_ko.properties}. */
@MessageBundle(value = "authority", locale = "en")
public interface AuthorityMessages {

    @Message("Who decides on what")
    String title();

    @Message(
            "The first level that reaches the amount decides. Nobody agrees to what they decided or proposed themselves.")
    String lead();

    @Message("Up to")
    String upTo();

    @Message("any amount")
    String any();

    @Message("Decided or proposed by")
    String decidedBy();

    @Message("Agreed to by others")
    String confirmedBy();

    @Message("nobody else")
    String nobody();

    @Message("since {day}, {source}")
    String basis(String day, String source);

    @Message
    String act(Act value);
}
