package io.cyberpas.claims.payout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By what the bank names a credit: the payment, the position and the attempt, so that it needs no column and no index. At most 35
 * characters, as ISO 20022 asks for.
 */
public record EndToEndId(String payment, int position, int attempt) {

    private static final Pattern FORM = Pattern.compile("([A-Z]{1,3}-\\d{4}-\\d{1,9})-(\\d{1,9})-(\\d{1,3})");

    /** What a text names; empty if it is none of ours. */
    public static Optional<EndToEndId> of(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(
                        new EndToEndId(form.group(1), Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return payment + "-" + position + "-" + attempt;
    }
}
