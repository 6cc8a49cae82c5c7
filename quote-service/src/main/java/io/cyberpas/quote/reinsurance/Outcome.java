package io.cyberpas.quote.reinsurance;

import io.cyberpas.platform.data.Bilingual;

/** What stands in a line of a reinsurer's form. */
public sealed interface Outcome {

    /**
     * An answer.
     *
     * @param value for machines: boolean, number, text or list of texts
     * @param text for readers
     */
    record Given(Object value, Bilingual text) implements Outcome {}

    /** The question does not arise under the other answers. */
    record NotApplicable() implements Outcome {}

    /**
     * Nothing.
     *
     * @param reason why
     */
    record Unanswered(Bilingual reason) implements Outcome {}
}
