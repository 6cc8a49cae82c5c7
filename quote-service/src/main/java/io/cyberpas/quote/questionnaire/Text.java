package io.cyberpas.quote.questionnaire;

import java.util.Locale;

/**
 * A text in the two languages of the suite.
 *
 * @param en English
 * @param ko Korean
 */
public record Text(String en, String ko) {

    /** @throws IllegalArgumentException naming the language that is missing */
    public Text {
        if (en == null || en.isBlank()) {
            throw new IllegalArgumentException("the English text is missing");
        }
        if (ko == null || ko.isBlank()) {
            throw new IllegalArgumentException("the Korean text is missing");
        }
    }

    /** Korean for Korean readers, English for everybody else. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.KOREAN.getLanguage()) ? ko : en;
    }
}
