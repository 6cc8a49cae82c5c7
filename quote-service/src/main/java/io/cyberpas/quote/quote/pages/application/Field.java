package io.cyberpas.quote.quote.pages.application;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.quote.questionnaire.Binding;
import io.cyberpas.quote.questionnaire.Question;
import io.cyberpas.quote.questionnaire.Questionnaire;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form with what it holds.
 *
 * @param name its name, alike the path of the value in an application
 * @param value what it holds, as text
 * @param problem what is wrong with it, if that is to be told
 * @param question the question of the questionnaire that it answers, if it is one
 */
public record Field(
        String name,
        String value,
        @Nullable FieldProblem problem,
        @Nullable Question question) {

    /** Identifier on its page. */
    public String id() {
        return idOf(name);
    }

    /** The place where its problem is told. */
    public Note note() {
        return Note.of(id(), problem);
    }

    /** Whether something is in it. */
    public boolean isFilled() {
        return !value.isBlank();
    }

    static String idOf(String name) {
        return name.replace('.', '-');
    }

    /** Where a question stands on its page; those bound to a field stand where the field does. */
    static String idOf(Question question) {
        return question.isBound() ? idOf(nameOf(question.path())) : "question-" + question.code();
    }

    /** {@code $.options[0].limit.amount} is held by the field {@code options.0.limit}. */
    static String nameOf(String path) {
        return path.replaceFirst("^\\$\\.", "")
                .replaceAll("\\[(\\d+)]", ".$1")
                .replaceFirst("\\.(amount|currency)$", "")
                .replaceFirst("^(product|currency)$", "cover.from");
    }

    /** Makes fields of one form. */
    static final class Source {

        private final Questionnaire questionnaire;
        private final DraftFields typed;
        private final List<Remark> remarks;

        /**
         * @param typed what was sent and could not be read, to be shown again
         * @param remarks what is to be told beside the fields
         */
        Source(Questionnaire questionnaire, DraftFields typed, List<Remark> remarks) {
            this.questionnaire = questionnaire;
            this.typed = typed;
            this.remarks = remarks;
        }

        Field of(String name, @Nullable Object value) {
            String said = value == null ? "" : value.toString();
            return new Field(name, typed.unreadable(name).orElse(said), problem(name), null);
        }

        /** A field that answers a question of the questionnaire. */
        Field of(Binding binding, @Nullable Object value) {
            Field field = of(binding.path(), value);
            return new Field(
                    field.name(),
                    field.value(),
                    field.problem(),
                    questionnaire.question(binding).orElse(null));
        }

        @Nullable
        FieldProblem problem(String name) {
            return remarks.stream()
                    .map(Remark::problem)
                    .filter(problem -> nameOf(problem.path()).equals(name))
                    .findFirst()
                    .orElse(null);
        }
    }
}
