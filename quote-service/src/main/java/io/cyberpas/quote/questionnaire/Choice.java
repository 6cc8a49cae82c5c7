package io.cyberpas.quote.questionnaire;

import io.cyberpas.platform.data.Bilingual;

/**
 * What may be chosen as the answer to a question.
 *
 * @param code what an answer holds
 * @param label what a reader sees
 * @param alone whether it excludes all other choices, as {@code none of these} does
 */
public record Choice(String code, Bilingual label, boolean alone) {

    /** @throws IllegalArgumentException if the code or the label is missing */
    public Choice {
        Question.requireCode("choice", code);
        if (label == null) {
            throw new IllegalArgumentException("choice %s has no label".formatted(code));
        }
    }
}
