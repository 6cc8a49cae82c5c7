package io.cyberpas.policy.accumulation;

import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.problem.AbsentException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** All scenarios there were, are and will be. */
public final class Scenarios {

    private final List<Scenario> scenarios = new ArrayList<>();

    /**
     * Adds a scenario.
     *
     * @throws ContradictionException if another edition of it is reckoned with at the same time
     */
    public void add(String file, Scenario scenario) {
        for (Scenario other : scenarios) {
            if (other.code().equals(scenario.code()) && other.overlaps(scenario)) {
                throw new ContradictionException(
                        file, "%s is there already from %s on".formatted(other.code(), other.effectiveFrom()));
            }
        }
        scenarios.add(scenario);
    }

    /** Those that are reckoned with on a day, in the order of their files. */
    public List<Scenario> on(LocalDate day) {
        return scenarios.stream().filter(scenario -> scenario.holdsOn(day)).toList();
    }

    /**
     * The scenario of a code as it is reckoned with on a day.
     *
     * @throws AbsentException if there is none
     */
    public Scenario coded(String code, LocalDate day) {
        return on(day).stream()
                .filter(scenario -> scenario.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AbsentException("scenario", code));
    }
}
