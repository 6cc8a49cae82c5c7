package io.cyberpas.quote.reinsurance;

import io.cyberpas.platform.data.Bilingual;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A risk in the form of a reinsurer.
 *
 * @param form the form
 * @param sections filled in
 */
public record ReinsurerView(ReinsurerForm form, List<FilledSection> sections) {

    /**
     * A part of the form, filled in.
     *
     * @param title heading
     * @param rows questions and answers
     */
    public record FilledSection(Bilingual title, List<FilledRow> rows) {}

    /**
     * A question of the form with its answer.
     *
     * @param row the question
     * @param outcome the answer, or why there is none
     */
    public record FilledRow(FormRow row, Outcome outcome) {

        /** The answer, if there is one. */
        public @Nullable Bilingual answer() {
            return outcome instanceof Outcome.Given(Object _, Bilingual text) ? text : null;
        }

        /** Why there is no answer, if the applicant has still to be asked. */
        public @Nullable Bilingual reason() {
            return outcome instanceof Outcome.Unanswered(Bilingual reason) ? reason : null;
        }

        /** Whether the applicant has still to be asked. */
        public boolean isUnanswered() {
            return outcome instanceof Outcome.Unanswered;
        }
    }

    /** How many questions that the reinsurer requires are unanswered. */
    public long unansweredRequired() {
        return unanswered().stream().filter(filled -> filled.row().required()).count();
    }

    /** What the applicant has still to be asked, what the reinsurer requires first. */
    public List<FilledRow> unanswered() {
        List<FilledRow> open = sections.stream()
                .flatMap(section -> section.rows().stream())
                .filter(FilledRow::isUnanswered)
                .toList();
        return List.of(true, false).stream()
                .flatMap(required -> open.stream().filter(filled -> filled.row().required() == required))
                .toList();
    }
}
