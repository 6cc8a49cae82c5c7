package io.cyberpas.quote.reinsurance;

import io.cyberpas.platform.data.Bilingual;
import java.util.List;

/**
 * The form in which a reinsurer wants to see a risk.
 *
 * @param reinsurer code of the reinsurer
 * @param name name of the reinsurer
 * @param title title of the form
 * @param questionnaire version of the questionnaire that it is filled from
 * @param sections in the order of the form
 */
public record ReinsurerForm(
        String reinsurer, Bilingual name, Bilingual title, String questionnaire, List<FormSection> sections) {

    public ReinsurerForm {
        sections = List.copyOf(sections);
    }

    /** All questions in the order of the form. */
    public List<FormRow> rows() {
        return sections.stream().flatMap(section -> section.rows().stream()).toList();
    }
}
