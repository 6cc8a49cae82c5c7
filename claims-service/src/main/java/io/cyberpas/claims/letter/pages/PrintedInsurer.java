package io.cyberpas.claims.letter.pages;

import io.cyberpas.claims.letter.Insurer;
import io.cyberpas.platform.page.Language;

/** The insurer as a letter in one language names it. */
public record PrintedInsurer(String name, String address, String telephone) {

    static PrintedInsurer of(Insurer insurer, Language language) {
        return new PrintedInsurer(insurer.name().in(language), insurer.address().in(language), insurer.telephone());
    }
}
