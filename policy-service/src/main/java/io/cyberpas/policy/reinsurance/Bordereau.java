package io.cyberpas.policy.reinsurance;

import java.time.YearMonth;
import java.util.List;

/**
 * The account of a treaty for a month: everything that was recorded in it, whenever it happened.
 *
 * @param closed     whether the month is over; what is recorded later goes into later months
 * @param reinsurers sums by reinsurer
 * @param differences where the ledger says something else; empty if it agrees
 */
public record Bordereau(
        Treaty treaty,
        YearMonth month,
        boolean closed,
        List<BordereauSum> reinsurers,
        List<LedgerDifference> differences) {

    /** Keeps its own copies. */
    public Bordereau {
        reinsurers = List.copyOf(reinsurers);
        differences = List.copyOf(differences);
    }

    /** The sum of all reinsurers. */
    public BordereauSum total() {
        return reinsurers.stream().reduce(BordereauSum.nothing(treaty.code(), treaty.currency()), BordereauSum::plus);
    }

    /** Whether it adds up to the ledger. */
    public boolean agreesWithLedger() {
        return differences.isEmpty();
    }
}
