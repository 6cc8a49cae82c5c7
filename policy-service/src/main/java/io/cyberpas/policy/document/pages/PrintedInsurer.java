package io.cyberpas.policy.document.pages;

import io.cyberpas.platform.page.Language;
import io.cyberpas.policy.insurer.Insurer;

/** The insurer as a document in one language names it. */
public record PrintedInsurer(String name, String address, String telephone) {

    static PrintedInsurer of(Insurer insurer, Language language) {
        return new PrintedInsurer(insurer.name().in(language), insurer.address().in(language), insurer.telephone());
    }
}
