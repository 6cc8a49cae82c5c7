package io.cyberpas.claims.quantum;

import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.util.List;

/**
 * How a loss of income came about.
 *
 * @param lost         of all days together
 * @param extraExpense as far as it avoided loss
 * @param due          lost, less cost saved, with the extra expense; never below the extra expense
 */
record InterruptionWorksheet(List<InterruptionDay> days, Money lost, Money savedCost, Money extraExpense, Money due) {

    /** Keeps its own copy. */
    InterruptionWorksheet {
        days = List.copyOf(days);
    }

    static InterruptionWorksheet of(List<InterruptionDay> days, Money savedCost, Money extraExpense) {
        Money nothing = Money.zero(savedCost.currency());
        Money lost = Money.of(
                days.stream().map(InterruptionDay::lost).reduce(BigDecimal.ZERO, BigDecimal::add),
                savedCost.currency());
        Money due = lost.minus(savedCost).max(nothing).plus(extraExpense);
        return new InterruptionWorksheet(days, lost, savedCost, extraExpense, due);
    }
}
