package io.cyberpas.platform.data;

import java.util.Locale;

/** A text of a data file in both languages of the suite. */
public record Bilingual(String en, String ko) {

    /** Refuses a text that one language lacks. */
    public Bilingual {
        if (en.isBlank() || ko.isBlank()) {
            throw new IllegalArgumentException("a text is missing in English or Korean");
        }
    }

    /** The text in the language; English for any but Korean. */
    public String in(Locale language) {
        return language.getLanguage().equals("ko") ? ko : en;
    }
}
