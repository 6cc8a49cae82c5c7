package io.cyberpas.quote.quote.pages.application;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.quote.questionnaire.Binding;
import io.cyberpas.quote.questionnaire.Question;
import io.cyberpas.quote.quote.Edition;
import io.cyberpas.quote.quote.pages.application.Step.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The steps of an application: the insured, one for each section of the questionnaire, the findings of companies, the cover and
 * the review. Questions that are answered by fields of the application itself are asked with the insured, not a second time.
 */
public final class Steps {

    private static final String ANSWERS = "$.answers.";

    private final Edition edition;
    private final List<Step> all;

    private Steps(Edition edition, List<Step> all) {
        this.edition = edition;
        this.all = List.copyOf(all);
    }

    static Steps of(Edition edition) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of(Kind.INSURED));
        edition.questionnaire().sections().stream()
                .filter(section -> !section.questions().stream().allMatch(Question::isBound))
                .map(Step::of)
                .forEach(steps::add);
        if (edition.insuresCompanies()) {
            steps.add(Step.of(Kind.FINDINGS));
        }
        steps.add(Step.of(Kind.COVER));
        steps.add(Step.of(Kind.REVIEW));
        return new Steps(edition, steps);
    }

    /** All of them, in their order. */
    public List<Step> all() {
        return all;
    }

    Optional<Step> find(String slug) {
        return all.stream().filter(step -> step.slug().equals(slug)).findFirst();
    }

    /** The step after it; the last one is followed by itself. */
    Step after(Step step) {
        return all.get(Math.min(all.indexOf(step) + 1, all.size() - 1));
    }

    Optional<Step> before(Step step) {
        int at = all.indexOf(step);
        return at > 0 ? Optional.of(all.get(at - 1)) : Optional.empty();
    }

    /** The problem with the step in which it can be mended. */
    Remark remark(FieldProblem problem) {
        Question question = question(problem.path()).orElse(null);
        return new Remark(problem, stepOf(problem.path(), question), question);
    }

    private Step stepOf(String path, @Nullable Question question) {
        return all.stream()
                .filter(step -> switch (step.kind()) {
                    case INSURED -> path.startsWith("$.insured") || path.startsWith("$.cover");
                    case SECTION ->
                        question != null
                                && !question.isBound()
                                && step.section() != null
                                && step.section().questions().contains(question);
                    case FINDINGS -> path.startsWith("$.findings") || path.equals("$.externalRating");
                    case COVER ->
                        path.startsWith("$.options") || path.startsWith("$.parts") || path.equals("$.riderTo");
                    case REVIEW -> false;
                })
                .findFirst()
                .orElse(all.getFirst());
    }

    private Optional<Question> question(String path) {
        return path.startsWith(ANSWERS)
                ? edition.questionnaire().question(path.substring(ANSWERS.length()))
                : Arrays.stream(Binding.values())
                        .filter(binding -> binding.path().equals(Field.nameOf(path)))
                        .findFirst()
                        .flatMap(edition.questionnaire()::question);
    }
}
