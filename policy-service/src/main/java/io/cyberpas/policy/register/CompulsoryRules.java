package io.cyberpas.policy.register;

import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.policy.policy.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The duties to insure whose policies are registered, all there were. */
public final class CompulsoryRules {

    private final List<CompulsoryRule> rules = new ArrayList<>();

    /**
     * Adds a rule.
     *
     * @throws ContradictionException if its code is taken, or if two rules would be the law of one country on one day
     */
    public void add(String file, CompulsoryRule rule) {
        for (CompulsoryRule other : rules) {
            if (other.code().equals(rule.code())) {
                throw new ContradictionException(file, "rule %s is there already".formatted(rule.code()));
            }
            if (other.overlaps(rule)) {
                throw new ContradictionException(
                        file, "rules %s and %s hold on one day".formatted(other.code(), rule.code()));
            }
        }
        rules.add(rule);
    }

    /** The rule under which a policy is registered, if it counts at all. */
    public Optional<CompulsoryRule> of(Policy policy) {
        return rules.stream()
                .filter(rule -> rule.holdsOn(policy.period().from()) && rule.counts(policy.product()))
                .findFirst();
    }

    /** The rule that is the law on a day; the last one before where none is. */
    public CompulsoryRule on(LocalDate day) {
        return rules.stream().filter(rule -> rule.holdsOn(day)).findFirst().orElseGet(rules::getLast);
    }
}
