package io.cyberpas.policy.group.file;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which names of members are compared. */
public final class SearchForm {

    private SearchForm() {}

    /** Composed Unicode, lower case, without blanks. */
    public static String of(String name) {
        String composed = Normalizer.isNormalized(name, Normalizer.Form.NFKC)
                ? name
                : Normalizer.normalize(name, Normalizer.Form.NFKC);
        String lower = composed.toLowerCase(Locale.ROOT);
        StringBuilder dense = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char character = lower.charAt(i);
            if (!Character.isWhitespace(character) && !Character.isSpaceChar(character)) {
                dense.append(character);
            }
        }
        return dense.toString();
    }
}
