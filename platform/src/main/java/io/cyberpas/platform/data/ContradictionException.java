package io.cyberpas.platform.data;

import java.io.Serial;

/** A data file contradicts itself or another one; the service does not start with it. */
public final class ContradictionException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Says which file, and what contradicts what. */
    public ContradictionException(String file, String contradiction) {
        super(file + ": " + contradiction);
    }
}
