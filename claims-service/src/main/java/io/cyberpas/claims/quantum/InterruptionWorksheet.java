package io.cyberpas.claims.quantum;

import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * How a loss of income came about.
 *
 * @param lost         of all days together, behind the waiting period
 * @param savedCost    as far as it falls on that time: in the ratio of what is counted to all that was lost. Policies pay for the time
 *     from the end of the waiting period on, so what was saved before belongs to the loss that the insured bears
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
        Money saved = behindWaitingPeriod(savedCost, lost, days);
        Money due = lost.minus(saved).max(nothing).plus(extraExpense);
        return new InterruptionWorksheet(days, lost, saved, extraExpense, due);
    }

    private static Money behindWaitingPeriod(Money savedCost, Money lost, List<InterruptionDay> days) {
        BigDecimal inAll = days.stream().map(InterruptionDay::shortfall).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (inAll.signum() == 0) {
            return Money.zero(savedCost.currency());
        }
        BigDecimal share = savedCost.amount().multiply(lost.amount()).divide(inAll, MathContext.DECIMAL64);
        return Money.rounded(share, savedCost.currency(), RoundingMode.UP);
    }
}
