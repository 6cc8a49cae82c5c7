package io.cyberpas.claims.claim;

import java.util.Locale;

/** A text of the reference data in the languages of the suite. */
public record Wording(String en, String ko) {

    /** The text in the language, English where it is not Korean. */
    public String in(Locale locale) {
        return "ko".equals(locale.getLanguage()) ? ko : en;
    }
}
