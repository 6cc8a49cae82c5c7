package io.cyberpas.policy.renewal.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of rewriting; texts in {@code messages/rewriting_en.properties} and {@code messages/rewriting_ko.properties}. */
@MessageBundle(value = "rewriting", locale = "en")
public interface RewritingMessages {
    @Message
    String rewrite();

    @Message
    String rewriting(String number);

    @Message
    String rewriteHint();

    @Message
    String firstDay();

    @Message
    String firstDayAfter();

    @Message
    String bothPremiums();

    @Message
    String endsOn(String number, String day);

    @Message
    String returnPremium();

    @Message
    String newPremium();

    @Message
    String balance();

    @Message
    String recordRewriting();

    @Message
    String newTerms();
}
