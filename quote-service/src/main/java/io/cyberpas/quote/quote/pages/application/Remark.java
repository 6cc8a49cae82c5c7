package io.cyberpas.quote.quote.pages.application;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.quote.questionnaire.Question;
import org.jspecify.annotations.Nullable;

/**
 * Something that is missing or wrong, and where it can be mended.
 *
 * @param problem what
 * @param step the step that asks for it
 * @param question the question whose answer it is, if it is one
 */
public record Remark(
        FieldProblem problem, Step step, @Nullable Question question) {

    /** Whether nothing was said yet; otherwise what was said is wrong. */
    public boolean isMissing() {
        return ProblemTexts.isMissing(problem);
    }

    /** Identifier of the field on the page of the step. */
    public String anchor() {
        return question == null ? Field.idOf(Field.nameOf(problem.path())) : Field.idOf(question);
    }
}
