package io.cyberpas.platform.page;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language the pages speak. */
public enum Language {
    EN(Locale.ENGLISH),
    KO(Locale.KOREAN);

    private static final List<Locale> LOCALES = List.of(EN.locale, KO.locale);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** As the locale that Qute and the JDK understand. */
    public Locale locale() {
        return locale;
    }

    /** The tag of the {@code lang} attribute: {@code en} or {@code ko}. */
    public String tag() {
        return locale.getLanguage();
    }

    /** The one the reader is not reading in. */
    Language other() {
        return this == EN ? KO : EN;
    }

    /** The language of a tag, or null for one that the pages do not speak. */
    public static @Nullable Language ofTag(@Nullable String tag) {
        for (Language language : values()) {
            if (language.tag().equals(tag)) {
                return language;
            }
        }
        return null;
    }

    /** The language of a Qute {@code locale} attribute, which may be a locale, a tag or absent. */
    static Language ofAttribute(@Nullable Object locale) {
        String tag = locale instanceof Locale known ? known.getLanguage() : String.valueOf(locale);
        Language language = ofTag(tag);
        return language == null ? EN : language;
    }

    /** The reader's choice, else the best of what the browser asks for, else English. */
    static Language choose(@Nullable String chosenTag, @Nullable String acceptLanguage) {
        Language chosen = ofTag(chosenTag);
        if (chosen != null) {
            return chosen;
        }
        return ofAttribute(preferred(acceptLanguage));
    }

    private static @Nullable Locale preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return null;
        }
        try {
            return Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LOCALES);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
