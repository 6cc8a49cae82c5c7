package io.cyberpas.claims.letter;

import io.cyberpas.platform.page.Language;
import io.smallrye.config.ConfigMapping;

/** The insurer as letters name it: {@code cyberpas.insurer} of the configuration. */
@ConfigMapping(prefix = "cyberpas.insurer")
public interface Insurer {

    /** Registered name. */
    InLanguages name();

    /** Seat. */
    InLanguages address();

    /** Where the insured call. */
    String telephone();

    /** A text in both languages. */
    interface InLanguages {
        String en();

        String ko();

        /** The text in the language. */
        default String in(Language language) {
            return switch (language) {
                case EN -> en();
                case KO -> ko();
            };
        }
    }
}
