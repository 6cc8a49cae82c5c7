package io.cyberpas.quote.questionnaire.pages;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.quote.questionnaire.Answers;
import io.cyberpas.quote.questionnaire.Measure;
import io.cyberpas.quote.questionnaire.Question;
import io.cyberpas.quote.questionnaire.Questionnaire;
import io.cyberpas.quote.tariff.Control;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A questionnaire that is tried out.
 *
 * @param questionnaire what is tried
 * @param sections the form
 * @param problems what is answered and wrong
 * @param missing what must be answered and is not
 * @param controls what the answers show as present
 * @param scores what the answers score
 * @param begun whether anything is answered
 */
public record Trial(
        Questionnaire questionnaire,
        List<SectionFields> sections,
        List<Remark> problems,
        List<Remark> missing,
        Set<Control> controls,
        Map<Measure, Integer> scores,
        boolean begun) {

    /** Something to be said of a question. */
    public record Remark(Question question, String problem) {}

    static Trial of(Questionnaire questionnaire, Answers answers, Currency currency, LocalDate today) {
        Answers relevant = questionnaire.relevant(answers);
        return new Trial(
                questionnaire,
                SectionFields.of(questionnaire, relevant, currency),
                remarks(questionnaire, questionnaire.problems(relevant, today)),
                remarks(questionnaire, questionnaire.missing(relevant)),
                questionnaire.controls(relevant, today),
                questionnaire.scores(relevant),
                !relevant.isEmpty());
    }

    /** Where the form is sent. */
    public String action() {
        return "/questionnaires/%s/trial".formatted(questionnaire.version());
    }

    /** Where the questionnaire is read. */
    public String definition() {
        return "/questionnaires/" + questionnaire.version();
    }

    /** How many questions are asked. */
    public int asked() {
        return sections.stream().mapToInt(section -> section.fields().size()).sum();
    }

    /** How many of them are answered. */
    public long answered() {
        return sections.stream().mapToLong(SectionFields::answered).sum();
    }

    /** Whether nothing is missing and nothing wrong. */
    public boolean isComplete() {
        return problems.isEmpty() && missing.isEmpty();
    }

    public int prevention() {
        return scores.getOrDefault(Measure.PREVENTION, 0);
    }

    public int detection() {
        return scores.getOrDefault(Measure.DETECTION, 0);
    }

    public int response() {
        return scores.getOrDefault(Measure.RESPONSE, 0);
    }

    private static List<Remark> remarks(Questionnaire questionnaire, List<FieldProblem> problems) {
        return problems.stream()
                .flatMap(problem -> questionnaire.questions().stream()
                        .filter(question -> question.path().equals(problem.path()))
                        .map(question -> new Remark(question, problem.problem())))
                .toList();
    }
}
