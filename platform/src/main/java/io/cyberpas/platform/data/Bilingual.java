package io.cyberpas.platform.data;

import java.util.Locale;

/** A text of a data file in both languages of the suite. */
public record Bilingual(String en, String ko) {

    /** @throws IllegalArgumentException naming the language that is missing */
    public Bilingual {
        if (en == null || en.isBlank()) {
            throw new IllegalArgumentException("the English text is missing");
        }
        if (ko == null || ko.isBlank()) {
            throw new IllegalArgumentException("the Korean text is missing");
        }
    }

    /** The text in the language; English for any but Korean. */
    public String in(Locale language) {
        return language.getLanguage().equals("ko") ? ko : en;
    }
}
