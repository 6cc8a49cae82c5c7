package io.cyberpas.quote.sanctions.pages;

import io.cyberpas.quote.sanctions.EntryKind;
import io.cyberpas.quote.sanctions.HitStatus;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages on sanctions; see {@code messages/sanctions_en.properties} and {@code …_ko.properties}. */
@MessageBundle(value = "sanctions", locale = "en")
public interface SanctionsMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String noList();

    @Message
    String noListText();

    @Message
    String hits();

    @Message
    String noHits();

    @Message
    String subject();

    @Message
    String screenedName();

    @Message
    String listedName();

    @Message
    String matched(String name);

    @Message
    String list();

    @Message
    String listVersion(String source, String version);

    @Message
    String score();

    @Message
    String found();

    @Message
    String decision();

    @Message
    String decided(String name);

    @Message
    String clear();

    @Message
    String clearText();

    @Message
    String confirm();

    @Message
    String confirmText();

    @Message
    String allStates();

    @Message
    String subjectPlaceholder();

    @Message
    String check();

    @Message
    String checkHint();

    @Message
    String names();

    @Message
    String namesHint();

    @Message
    String screen();

    @Message
    String result();

    @Message
    String noMatch(String names);

    @Message
    String lists();

    @Message
    String source();

    @Message
    String sourceHint();

    @Message
    String version();

    @Message
    String entries();

    @Message
    String loaded();

    @Message
    String current();

    @Message
    String replaced();

    @Message
    String load();

    @Message
    String loadHint();

    @Message
    String file();

    @Message
    String columns();

    @Message
    String sample();

    @Message
    String status(HitStatus status);

    @Message
    String kind(EntryKind kind);
}
