package io.cyberpas.quote.quote.pages.application;

import io.cyberpas.platform.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * The place beside a field, or a group of fields, where its problem is told.
 *
 * @param id identifier on the page
 * @param problem what is wrong, or null
 */
public record Note(String id, @Nullable FieldProblem problem) {

    static Note of(String fieldId, @Nullable FieldProblem problem) {
        return new Note("note-" + fieldId, problem);
    }
}
