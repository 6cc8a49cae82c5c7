package io.cyberpas.policy.policy.change;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The rules for transactions of all times. */
public final class TransactionRulebook {
    private final List<TransactionRules> editions;

    /**
     * A rulebook.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public TransactionRulebook(List<TransactionRules> editions) {
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("There are no rules for transactions");
        }
        this.editions = editions.stream()
                .sorted(Comparator.comparing(TransactionRules::effectiveFrom))
                .toList();
    }

    /** The rules for a policy that begins on a day; the oldest for those that began before all rules. */
    public TransactionRules of(LocalDate inception) {
        return editions.stream()
                .filter(rules -> !rules.effectiveFrom().isAfter(inception))
                .reduce((earlier, later) -> later)
                .orElseGet(editions::getFirst);
    }
}
