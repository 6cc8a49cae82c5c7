package io.cyberpas.quote.questionnaire;

import java.io.Serial;

/** A questionnaire or a reinsurer's form contradicts itself or another one; the service does not start with it. */
public final class ContradictoryFormException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Says which file, and what contradicts what. */
    public ContradictoryFormException(String file, String contradiction) {
        super(file + ": " + contradiction);
    }
}
