package io.cyberpas.claims.counsel;

import io.cyberpas.platform.money.Money;
import java.util.List;

/**
 * How much of a firm's budget is used.
 *
 * @param open asked for in invoices that are not decided on
 */
public record BudgetStatement(String firm, List<PhaseUse> phases, Money budgeted, Money open, Money allowed) {

    public BudgetStatement {
        phases = List.copyOf(phases);
    }

    /** What is left; negative where more was allowed than budgeted. */
    public Money left() {
        return budgeted.minus(allowed);
    }

    /** The use of one phase. */
    public record PhaseUse(Phase phase, Money budgeted, Money open, Money allowed) {

        /** What is left; negative where more was allowed than budgeted. */
        public Money left() {
            return budgeted.minus(allowed);
        }
    }
}
