package io.cyberpas.claims.desk.pages;

import io.cyberpas.claims.desk.DeskView;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the desks. English here; Korean in {@code messages/desk_ko.properties}. */
@MessageBundle(value = "desk", locale = "en")
public interface DeskMessages {

    @Message("Desk")
    String desk();

    @Message("What waits for {name}")
    String lead(String name);

    @Message("Piles on the desk")
    String piles();

    @Message("Nothing waits here")
    String nothing();

    @Message("Claim number or insured")
    String searchHint();

    @Message("Claim")
    String claim();

    @Message("What")
    String what();

    @Message("Person")
    String person();

    @Message("Due")
    String due();

    @Message("Since")
    String since();

    @Message("Team")
    String team();

    @Message("New claims are shared out among those who take claims, to the one with the fewest open ones.")
    String teamHint();

    @Message("Nobody has taken up a claim yet")
    String nobodyYet();

    @Message("Handler")
    String handler();

    @Message("User name")
    String userName();

    @Message("Open claims")
    String openClaims();

    @Message("Open activities")
    String openActivities();

    @Message("Takes new claims")
    String takesClaims();

    @Message("Take new claims")
    String startTaking();

    @Message("Take no new claims")
    String stopTaking();

    @Message("Add a handler")
    String addHandler();

    @Message("{count} and more")
    String andMore(int count);

    @Message("The process")
    String process();

    @Message("Measures")
    String measures();

    @Message
    String view(DeskView value);

    @Message
    String hint(DeskView value);
}
