package io.cyberpas.quote.quote;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A Korean business registration number: three digits for the tax office, two for the kind of business, four serial, one check digit.
 *
 * @param digits ten digits without separators
 */
@Embeddable
public record BusinessRegistrationNumber(
        @Column(name = "insured_business_number") String digits) {

    private static final int[] WEIGHTS = {1, 3, 7, 1, 3, 7, 1, 3, 5};

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
