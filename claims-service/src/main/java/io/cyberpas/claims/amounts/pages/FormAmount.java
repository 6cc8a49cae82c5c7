package io.cyberpas.claims.amounts.pages;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import org.jspecify.annotations.Nullable;

/** Reads amounts that people type into forms. */
final class FormAmount {

    private FormAmount() {}

    /** An amount that must be there. */
    static Money money(String field, @Nullable String amount, @Nullable String currency) {
        Money money = optional(field, amount, currency);
        if (money == null) {
            throw new InvalidInputException(new FieldProblem("$." + field, "is missing", "an amount"));
        }
        return money;
    }

    /** An amount that may be left out. */
    static @Nullable Money optional(String field, @Nullable String amount, @Nullable String currency) {
        if (amount == null || amount.isBlank()) {
            return null;
        }
        try {
            return Money.of(amount.replace(",", "").strip(), currency == null ? "" : currency.strip());
        } catch (IllegalArgumentException refused) {
            throw new InvalidInputException(new FieldProblem("$." + field, "is no amount", refused.getMessage()));
        }
    }
}
