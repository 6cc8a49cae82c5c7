package io.cyberpas.policy.renewal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The rules for renewals of all times. */
public final class RenewalRulebook {
    private final List<RenewalRules> editions;

    /**
     * A rulebook.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public RenewalRulebook(List<RenewalRules> editions) {
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("There are no rules for renewals");
        }
        this.editions = editions.stream()
                .sorted(Comparator.comparing(RenewalRules::effectiveFrom))
                .toList();
    }

    /** The rules for a policy that expires on a day; the oldest for those that expired before all rules. */
    public RenewalRules of(LocalDate expiry) {
        return editions.stream()
                .filter(rules -> !rules.effectiveFrom().isAfter(expiry))
                .reduce((earlier, later) -> later)
                .orElseGet(editions::getFirst);
    }
}
