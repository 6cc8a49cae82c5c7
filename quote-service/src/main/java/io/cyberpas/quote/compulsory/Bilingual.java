package io.cyberpas.quote.compulsory;

import java.util.Locale;

/** A text of a rule in both languages of the suite. */
public record Bilingual(String en, String ko) {

    /** The text in the language; English for any but Korean. */
    public String in(Locale language) {
        return language.getLanguage().equals("ko") ? ko : en;
    }
}
