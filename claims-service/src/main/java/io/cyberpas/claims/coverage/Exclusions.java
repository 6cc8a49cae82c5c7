package io.cyberpas.claims.coverage;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** The exclusions of the wording, of all times. */
public record Exclusions(List<Exclusion> all) {

    public Exclusions {
        all = List.copyOf(all);
    }

    /** Those that a decision on an incident of that day has to answer. */
    public List<Exclusion> effectiveOn(LocalDate day) {
        return all.stream().filter(each -> each.isEffectiveOn(day)).toList();
    }

    /** @throws InvalidInputException unless each exclusion of that day is answered exactly once */
    void requireAllAnswered(List<ExclusionAnswer> answers, LocalDate day) {
        var open = effectiveOn(day).stream().map(Exclusion::code).collect(Collectors.toCollection(HashSet::new));
        var known = String.join(", ", open.stream().sorted().toList());
        for (int i = 0; i < answers.size(); i++) {
            if (!open.remove(answers.get(i).code())) {
                throw new InvalidInputException(new FieldProblem(
                        "$.exclusions[" + i + "].code", "is answered twice or is no exclusion of that day", known));
            }
        }
        if (!open.isEmpty()) {
            throw new InvalidInputException(new FieldProblem(
                    "$.exclusions",
                    "leaves exclusions unanswered",
                    open.stream().sorted().collect(Collectors.joining(", "))));
        }
    }
}
