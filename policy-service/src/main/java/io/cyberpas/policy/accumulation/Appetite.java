package io.cyberpas.policy.accumulation;

import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All limits for accumulation there were, are and will be. */
public final class Appetite {

    private static final Comparator<AppetiteUse> FULLEST_FIRST =
            Comparator.comparing(AppetiteUse::usage).reversed().thenComparing(AppetiteUse::subject);

    private final List<AppetiteRule> rules = new ArrayList<>();

    /**
     * Adds a rule.
     *
     * @throws ContradictionException if another limits the same at the same time
     */
    public void add(String file, AppetiteRule rule) {
        if (rules.stream().anyMatch(rule::collides)) {
            throw new ContradictionException(
                    file, "two rules limit the same from %s on: %s".formatted(rule.effectiveFrom(), rule));
        }
        rules.add(rule);
    }

    /** What is used on a day, the fullest first; what no rule limits is left out. */
    public List<AppetiteUse> uses(LocalDate day, List<ExposureLine> providers, List<ScenarioOutcome> scenarios) {
        List<AppetiteUse> uses = new ArrayList<>();
        for (ExposureLine line : providers) {
            use(rule(line.provider(), day), line.key(), line.inWon()).ifPresent(uses::add);
        }
        for (ScenarioOutcome outcome : scenarios) {
            String code = outcome.scenario().code();
            use(rule(code, day), code, outcome.worst().net()).ifPresent(uses::add);
        }
        return uses.stream().sorted(FULLEST_FIRST).toList();
    }

    private static Optional<AppetiteUse> use(Optional<AppetiteRule> rule, String subject, Money used) {
        return rule.map(found -> new AppetiteUse(found, subject, used));
    }

    /** The rule that names the provider, otherwise that of its kind. */
    private Optional<AppetiteRule> rule(Provider provider, LocalDate day) {
        List<AppetiteRule> ofKind = rules.stream()
                .filter(rule -> rule.kind() == provider.kind() && rule.holdsOn(day))
                .toList();
        return ofKind.stream()
                .filter(rule -> provider.name().equals(rule.provider()))
                .findFirst()
                .or(() ->
                        ofKind.stream().filter(rule -> rule.provider() == null).findFirst());
    }

    private Optional<AppetiteRule> rule(String scenario, LocalDate day) {
        return rules.stream()
                .filter(rule -> scenario.equals(rule.scenario()) && rule.holdsOn(day))
                .findFirst();
    }
}
