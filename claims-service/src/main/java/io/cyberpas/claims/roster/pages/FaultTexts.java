package io.cyberpas.claims.roster.pages;

import io.cyberpas.claims.roster.file.RosterFault;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Locale;

/** Says what is wrong with a line, in one of the languages of the suite. */
public final class FaultTexts {

    private static final List<String> LANGUAGES = List.of("en", "ko");

    private final RosterMessages messages;

    private FaultTexts(String language) {
        this.messages = MessageBundles.get(RosterMessages.class, Localized.Literal.of(language));
    }

    /** In the first of the languages that the service speaks, otherwise in English. */
    public static FaultTexts in(List<Locale> languages) {
        return new FaultTexts(languages.stream()
                .map(Locale::getLanguage)
                .filter(LANGUAGES::contains)
                .findFirst()
                .orElse("en"));
    }

    /** The names of the columns of the error file. */
    public List<String> header() {
        return List.of(
                messages.line(), messages.column(), messages.problem(), messages.firstFile(), messages.firstLine());
    }

    /** What the fault is called. */
    public String of(RosterFault fault) {
        return messages.fault(fault);
    }
}
