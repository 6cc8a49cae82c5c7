package io.cyberpas.claims.counsel;

import java.util.EnumSet;
import java.util.Set;

/**
 * The life of a budget.
 *
 * <pre>
 * PROPOSED → APPROVED → SUPERSEDED   by the next one that is approved
 *          → RETURNED                with remarks; counsel proposes another
 * </pre>
 */
public enum BudgetStatus {
    PROPOSED,
    APPROVED,
    RETURNED,
    SUPERSEDED;

    /** The states that may follow this one. */
    public Set<BudgetStatus> successors() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(APPROVED, RETURNED);
            case APPROVED -> EnumSet.of(SUPERSEDED);
            case RETURNED, SUPERSEDED -> EnumSet.noneOf(BudgetStatus.class);
        };
    }
}
