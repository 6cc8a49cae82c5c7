package io.cyberpas.quote.compulsory;

import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.data.Persons;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The duties to insure, all there were and those announced, and the answers that they give. */
public final class Obligations {

    private final List<ObligationRule> rules = new ArrayList<>();

    /**
     * Adds a rule.
     *
     * @throws ContradictionException if its code is taken, or if two rules would be the law for one body on one day
     */
    public void add(String file, ObligationRule rule) {
        for (ObligationRule other : rules) {
            if (other.code().equals(rule.code())) {
                throw new ContradictionException(file, "obligation rule %s is there already".formatted(rule.code()));
            }
            if (other.overlaps(rule)) {
                throw new ContradictionException(
                        file, "rules %s and %s oblige the same body on one day".formatted(other.code(), rule.code()));
            }
        }
        rules.add(rule);
    }

    /** All rules in the order in which they were added. */
    public List<ObligationRule> rules() {
        return List.copyOf(rules);
    }

    /**
     * Says whether the body is obliged to insure, why, and for how much.
     *
     * @throws InvalidInputException naming the amounts that are out of range or in another currency than the rule's
     */
    public Obligation assess(Circumstances circumstances) {
        Optional<ObligationRule> rule = rules.stream()
                .filter(each ->
                        each.appliesTo(circumstances.jurisdiction(), circumstances.segment(), circumstances.on()))
                .findFirst();
        requireSound(circumstances, rule.orElse(null));
        return rule.map(found -> assess(circumstances, found))
                .orElseGet(() -> new Obligation(
                        circumstances,
                        Outcome.NO_RULE,
                        null,
                        List.of(),
                        null,
                        circumstances.grounds(),
                        null,
                        List.of()));
    }

    private Obligation assess(Circumstances circumstances, ObligationRule rule) {
        List<ThresholdCheck> thresholds = rule.thresholds(circumstances);
        Optional<Exemption> exemption = rule.exemption(circumstances);
        Outcome outcome = outcome(thresholds, exemption);
        return new Obligation(
                circumstances,
                outcome,
                rule,
                thresholds,
                exemption.orElse(null),
                notAccepted(circumstances, rule),
                outcome == Outcome.OBLIGED ? rule.requirement(circumstances).orElseThrow() : null,
                announcedChanges(circumstances, outcome));
    }

    private static Outcome outcome(List<ThresholdCheck> thresholds, Optional<Exemption> exemption) {
        if (!thresholds.stream().allMatch(ThresholdCheck::met)) {
            return Outcome.BELOW_THRESHOLD;
        }
        return exemption.isPresent() ? Outcome.EXEMPT : Outcome.OBLIGED;
    }

    private static Set<ExemptionGround> notAccepted(Circumstances circumstances, ObligationRule rule) {
        Set<ExemptionGround> left = EnumSet.noneOf(ExemptionGround.class);
        left.addAll(circumstances.grounds());
        rule.exemptions().stream().filter(row -> row.exempts(circumstances)).forEach(row -> left.remove(row.ground()));
        return left;
    }

    private List<AnnouncedChange> announcedChanges(Circumstances circumstances, Outcome now) {
        return rules.stream()
                .filter(rule ->
                        rule.wasAnnouncedTo(circumstances.jurisdiction(), circumstances.segment(), circumstances.on()))
                .map(rule -> announced(circumstances, rule))
                .filter(change -> change.obliged() != (now == Outcome.OBLIGED))
                .toList();
    }

    private static AnnouncedChange announced(Circumstances circumstances, ObligationRule rule) {
        List<ThresholdCheck> thresholds = rule.thresholds(circumstances);
        boolean obliged = outcome(thresholds, rule.exemption(circumstances)) == Outcome.OBLIGED;
        return new AnnouncedChange(rule, thresholds, obliged);
    }

    private static void requireSound(Circumstances circumstances, @Nullable ObligationRule rule) {
        List<FieldProblem> problems = new ArrayList<>();
        requireAmount(problems, "annualSales", circumstances.annualSales(), rule);
        requireAmount(problems, "mutualAid", circumstances.mutualAid(), rule);
        requireAmount(problems, "reserve", circumstances.reserve(), rule);
        if (circumstances.dataSubjects() < 0 || circumstances.dataSubjects() > Persons.MOST) {
            problems.add(new FieldProblem("$.dataSubjects", "is out of range", "0 to " + Persons.MOST));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private static void requireAmount(
            List<FieldProblem> problems, String field, @Nullable Money amount, @Nullable ObligationRule rule) {
        if (amount == null) {
            return;
        }
        if (amount.isNegative()) {
            problems.add(new FieldProblem("$.%s.amount".formatted(field), "must not be negative", "0 or more"));
        }
        if (rule != null && !amount.currency().equals(rule.currency())) {
            problems.add(new FieldProblem(
                    "$.%s.currency".formatted(field),
                    "is not the currency of the rule",
                    rule.currency().getCurrencyCode()));
        }
    }
}
