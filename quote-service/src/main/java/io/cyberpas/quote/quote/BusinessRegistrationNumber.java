package io.cyberpas.quote.quote;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A Korean business registration number: three digits for the tax office, two for the kind of business, four serial, one check digit.
 *
 * @param digits ten digits without separators
 */
public record BusinessRegistrationNumber(String digits) {

    private static final int[] WEIGHTS = {1, 3, 7, 1, 3, 7, 1, 3, 5};
    private static final Pattern FOREIGN = Pattern.compile("[0-9A-Z][0-9A-Z-]{0,39}");

    /** Takes the number with or without hyphens; refuses another shape or a wrong check digit. */
    public BusinessRegistrationNumber {
        digits = digits.strip();
        if (!digits.matches("[0-9]{3}-?[0-9]{2}-?[0-9]{5}")) {
            throw new IllegalArgumentException("must have ten digits such as 123-45-67891");
        }
        digits = digits.replace("-", "");
        if (checkDigit(digits) != digit(digits, 9)) {
            throw new IllegalArgumentException("has a wrong check digit");
        }
    }

    /**
     * The canonical form of a number in the business register of a country. Only Korean numbers are checked in depth.
     *
     * @throws IllegalArgumentException saying what is wrong with it
     */
    public static String canonical(String country, String number) {
        if (country.equals("KR")) {
            return new BusinessRegistrationNumber(number).digits();
        }
        String upper = number.strip().toUpperCase(Locale.ROOT);
        if (!FOREIGN.matcher(upper).matches()) {
            throw new IllegalArgumentException("must have up to 40 letters, digits and hyphens");
        }
        return upper;
    }

    /** The number as it is printed, such as 123-45-67891. */
    public String formatted() {
        return digits.substring(0, 3) + "-" + digits.substring(3, 5) + "-" + digits.substring(5);
    }

    private static int checkDigit(String digits) {
        int sum = digit(digits, 8) * 5 / 10;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += digit(digits, i) * WEIGHTS[i];
        }
        return (10 - sum % 10) % 10;
    }

    private static int digit(String digits, int position) {
        return digits.charAt(position) - '0';
    }
}
