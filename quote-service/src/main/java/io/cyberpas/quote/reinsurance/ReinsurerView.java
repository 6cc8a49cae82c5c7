package io.cyberpas.quote.reinsurance;

import io.cyberpas.quote.questionnaire.Text;
import java.util.List;

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
    public record FilledSection(Text title, List<FilledRow> rows) {}

    /**
     * A question of the form with its answer.
     *
     * @param row the question
     * @param outcome the answer, or why there is none
     */
    public record FilledRow(FormRow row, Outcome outcome) {

        /** Whether the applicant has still to be asked. */
        public boolean isUnanswered() {
            return outcome instanceof Outcome.Unanswered;
        }
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
