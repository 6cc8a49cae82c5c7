package io.cyberpas.policy.reinsurance;

/** A name in both languages of the pages. */
public record Bilingual(String en, String ko) {

    /** The name in a language; English where the language is not Korean. */
    public String in(String language) {
        return language.startsWith("ko") ? ko : en;
    }
}
