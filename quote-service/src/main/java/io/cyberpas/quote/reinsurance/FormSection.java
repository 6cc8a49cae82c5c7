package io.cyberpas.quote.reinsurance;

import io.cyberpas.platform.data.Bilingual;
import java.util.List;

/**
 * A part of a reinsurer's form.
 *
 * @param title heading
 * @param rows questions in the order of the form
 */
public record FormSection(Bilingual title, List<FormRow> rows) {

    /** @throws IllegalArgumentException if there are no rows */
    public FormSection {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("section %s has no rows".formatted(title.en()));
        }
    }
}
