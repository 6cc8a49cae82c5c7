package io.cyberpas.claims.thirdparty.pages;

import io.cyberpas.claims.claim.pages.FormMoney;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers and optional amounts as people type them. */
final class FormNumber {

    private static final int LONGEST = 20;

    private FormNumber() {}

    /** @throws InvalidInputException naming the field, when it is no number */
    static BigDecimal decimal(String field, @Nullable String text) {
        BigDecimal number = optional(field, text);
        if (number == null) {
            throw new InvalidInputException(new FieldProblem("$." + field, "is missing", "2.5"));
        }
        return number;
    }

    /** Like {@link #decimal}, but may be left empty. */
    static @Nullable BigDecimal optional(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            if (text.length() > LONGEST) {
                throw new NumberFormatException();
            }
            return new BigDecimal(text.strip().replace(",", ""));
        } catch (NumberFormatException e) {
            throw new InvalidInputException(new FieldProblem("$." + field, "is not a number", "2.5"));
        }
    }

    /** A whole number; may be left empty. */
    static @Nullable Long whole(String field, @Nullable String text) {
        BigDecimal number = optional(field, text);
        try {
            return number == null ? null : number.longValueExact();
        } catch (ArithmeticException e) {
            throw new InvalidInputException(new FieldProblem("$." + field, "is not a whole number", "112"));
        }
    }

    /** An amount; may be left empty. */
    static @Nullable Money money(String field, @Nullable String amount, @Nullable String currency) {
        return amount == null || amount.isBlank() ? null : FormMoney.money(field, amount, currency);
    }
}
