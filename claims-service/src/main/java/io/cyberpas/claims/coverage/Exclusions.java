package io.cyberpas.claims.coverage;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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

    /** The exclusion of a code, of that day. */
    public Optional<Exclusion> find(String code, LocalDate day) {
        return effectiveOn(day).stream()
                .filter(each -> each.code().equals(code))
                .findFirst();
    }

    /** @throws InvalidInputException unless each exclusion of that day is answered exactly once, with its particulars */
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
        for (int i = 0; i < answers.size(); i++) {
            requireParticulars(answers.get(i), i, day);
        }
    }

    private void requireParticulars(ExclusionAnswer answer, int index, LocalDate day) {
        var exclusion = find(answer.code(), day).orElseThrow();
        var path = "$.exclusions[" + index + "].";
        if (answer.answer() == ExclusionAnswer.Answer.WRITTEN_BACK && !exclusion.writesBack()) {
            throw new InvalidInputException(new FieldProblem(
                    path + "answer", "no clause writes " + answer.code() + " back", "any other answer"));
        }
        if (!answer.isQuoted()) {
            return;
        }
        for (var particular : exclusion.particulars()) {
            var allowed = particular.objection(answer.particulars().get(particular.code()));
            if (allowed != null) {
                throw new InvalidInputException(new FieldProblem(
                        path + "particulars." + particular.code(), "is missing or not right", allowed));
            }
        }
    }
}
