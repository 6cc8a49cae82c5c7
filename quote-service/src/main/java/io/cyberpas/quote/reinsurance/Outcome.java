package io.cyberpas.quote.reinsurance;

import io.cyberpas.quote.questionnaire.Text;

/** What stands in a line of a reinsurer's form. */
public sealed interface Outcome {

    /**
     * An answer.
     *
     * @param value for machines: boolean, number, text or list of texts
     * @param text for readers
     */
    record Given(Object value, Text text) implements Outcome {}

    /** The question does not arise under the other answers. */
    record NotApplicable() implements Outcome {}

    /**
     * Nothing.
     *
     * @param reason why
     */
    record Unanswered(Text reason) implements Outcome {}
}
