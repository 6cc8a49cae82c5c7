package io.cyberpas.policy.insurer;

import io.cyberpas.platform.page.Language;
import io.smallrye.config.ConfigMapping;

/** The insurer as documents and certificates name it: {@code cyberpas.insurer} of the configuration. */
@ConfigMapping(prefix = "cyberpas.insurer")
public interface Insurer {

    /** Registered name. */
    InLanguages name();

    /** Seat. */
    InLanguages address();

    /** Where policyholders call. */
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
