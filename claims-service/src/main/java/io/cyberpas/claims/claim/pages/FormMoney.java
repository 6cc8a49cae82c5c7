package io.cyberpas.claims.claim.pages;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what the frame's money fields and repeated fields send. */
public final class FormMoney {

    private FormMoney() {}

    /**
     * An amount as people type it, with or without separators of thousands.
     *
     * @throws InvalidInputException naming the field, when it is no amount of the currency
     */
    public static Money money(String field, @Nullable String amount, @Nullable String currency) {
        try {
            var plain = amount == null ? "" : amount.replaceAll("[\\s,_]", "");
            return Money.of(plain, currency == null ? "" : currency);
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException(
                    new FieldProblem("$." + field, "is not an amount of the currency", "1,250,000"));
        }
    }

    /** @throws InvalidInputException when the rows of a form came incomplete */
    public static void requireSameSize(String field, List<?>... columns) {
        if (Arrays.stream(columns).mapToInt(List::size).distinct().count() != 1) {
            throw new InvalidInputException(new FieldProblem("$." + field, "came incomplete", "each row in full"));
        }
    }
}
