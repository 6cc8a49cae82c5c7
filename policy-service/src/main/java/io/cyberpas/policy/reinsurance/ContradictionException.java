package io.cyberpas.policy.reinsurance;

import java.io.Serial;

/** A treaty contradicts itself or another one; the service does not start with it. */
public final class ContradictionException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Says which file, which treaty or reinsurer, and what contradicts what. */
    public ContradictionException(String file, String thing, String contradiction) {
        super("%s: %s: %s".formatted(file, thing, contradiction));
    }
}
