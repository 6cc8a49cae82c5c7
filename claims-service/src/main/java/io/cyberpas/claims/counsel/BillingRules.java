package io.cyberpas.claims.counsel;

import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.platform.data.Source;
import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What counsel's invoices are held against beside rate card and budget.
 *
 * @param longDayHours more of one person in a day is worth a question
 * @param expenses by kind what a line may come to at most, by currency; none where it is reimbursed as charged
 */
public record BillingRules(
        String version,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        Source source,
        BigDecimal longDayHours,
        Map<ExpenseKind, Map<String, BigDecimal>> expenses)
        implements DatedRows.Row {

    /** @throws IllegalArgumentException if a kind of expense is left out */
    public BillingRules {
        expenses = Map.copyOf(expenses);
        Map<ExpenseKind, Map<String, BigDecimal>> given = expenses;
        Arrays.stream(ExpenseKind.values())
                .filter(each -> !given.containsKey(each))
                .findFirst()
                .ifPresent(missing -> {
                    throw new IllegalArgumentException(version + " says nothing of " + missing);
                });
    }

    /** What an expense may come to at most; empty where it is reimbursed as charged. */
    Optional<Money> most(ExpenseKind kind, Money asked) {
        String currency = asked.currency().getCurrencyCode();
        return Optional.ofNullable(expenses.getOrDefault(kind, Map.of()).get(currency))
                .map(most -> Money.of(most, currency));
    }
}
