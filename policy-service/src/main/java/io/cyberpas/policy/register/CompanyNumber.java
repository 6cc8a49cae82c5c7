package io.cyberpas.policy.register;

import java.util.regex.Pattern;

/** How business registration numbers are compared, by what is no blank and no hyphen, and how they are written. */
public final class CompanyNumber {
    private static final Pattern KOREAN = Pattern.compile("(\\d{3})(\\d{2})(\\d{5})");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s-]+");

    private CompanyNumber() {}

    /** {@code 123-45-67890} is {@code 1234567890}. */
    static String of(String written) {
        return SEPARATORS.matcher(written).replaceAll("");
    }

    /** {@code 1234567890} is written {@code 123-45-67890}. */
    public static String written(String digits) {
        return KOREAN.matcher(digits).replaceFirst("$1-$2-$3");
    }
}
