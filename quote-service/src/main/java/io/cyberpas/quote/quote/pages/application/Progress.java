package io.cyberpas.quote.quote.pages.application;

import io.cyberpas.quote.questionnaire.Question;
import io.cyberpas.quote.quote.Application;
import io.cyberpas.quote.quote.Application.Applicant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * How far a step has come.
 *
 * @param step the step
 * @param state how it stands
 * @param problems how much in it is missing or wrong
 */
public record Progress(Step step, State state, int problems) {

    /** How a step stands. */
    public enum State {
        /** Nothing has been said. */
        NOT_BEGUN,
        /** Something is missing or wrong. */
        PROBLEMS,
        /** Nothing is missing and nothing wrong. */
        COMPLETE
    }

    /** Whether it was begun and something in it is missing or wrong. */
    public boolean hasProblems() {
        return state == State.PROBLEMS;
    }

    static Progress of(Step step, Application application, List<Remark> all) {
        List<Remark> own = step.kind() == Step.Kind.REVIEW
                ? all
                : all.stream().filter(remark -> remark.step().equals(step)).toList();
        return new Progress(step, state(step, application, own), own.size());
    }

    private static State state(Step step, Application application, List<Remark> own) {
        if (!isBegun(step, application)) {
            return step.kind() == Step.Kind.REVIEW && own.isEmpty() ? State.COMPLETE : State.NOT_BEGUN;
        }
        return own.isEmpty() ? State.COMPLETE : State.PROBLEMS;
    }

    private static boolean isBegun(Step step, Application application) {
        return switch (step.kind()) {
            case INSURED ->
                !application.insured().equals(Applicant.UNKNOWN)
                        || application.coverFrom() != null
                        || application.coverTo() != null;
            case SECTION ->
                Objects.requireNonNull(step.section()).questions().stream()
                        .filter(Predicate.not(Question::isBound))
                        .anyMatch(question -> application.answers().has(question.code()));
            case FINDINGS ->
                application.externalRating() != null || !application.findings().isEmpty();
            case COVER ->
                !application.options().isEmpty() || !application.parts().isEmpty() || application.riderTo() != null;
            case REVIEW -> false;
        };
    }
}
