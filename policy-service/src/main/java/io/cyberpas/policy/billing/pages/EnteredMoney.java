package io.cyberpas.policy.billing.pages;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import org.jspecify.annotations.Nullable;

/** Reads an amount as a form sends it: digits, perhaps grouped by commas, and the currency beside them. */
public final class EnteredMoney {

    private EnteredMoney() {}

    /** @throws InvalidInputException naming the field if it is no amount of the currency */
    public static Money of(String field, @Nullable String amount, @Nullable String currency) {
        try {
            return Money.of(String.valueOf(amount).replace(",", "").replace(" ", ""), String.valueOf(currency));
        } catch (IllegalArgumentException _) {
            throw new InvalidInputException(
                    new FieldProblem("$." + field, "is not an amount", "digits, such as 1000000"));
        }
    }
}
