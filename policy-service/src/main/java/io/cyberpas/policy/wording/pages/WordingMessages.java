package io.cyberpas.policy.wording.pages;

import io.cyberpas.platform.data.Source;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words around wordings in English; the Korean ones stand in {@code messages/wording_ko.properties}. */
@MessageBundle(value = "wording", locale = "en")
public interface WordingMessages {

    @Message("Wordings")
    String wordings();

    @Message("Version")
    String version();

    @Message("Product")
    String product();

    @Message("For contracts that begin")
    String begins();

    @Message("{from} to {to}")
    String span(String from, String to);

    @Message("from {from} on")
    String openSpan(String from);

    @Message("Glossary")
    String glossary();

    @Message("Defined terms are set in bold; the glossary at the end says what they mean.")
    String termsHint();

    @Message("Only if insured: {parts}")
    String onlyIf(String parts);

    @Message("Contents")
    String contents();

    @Message
    String source(Source source);
}
