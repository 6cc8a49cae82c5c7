package io.cyberpas.local;

import java.util.List;

/** The suite cannot run. The message is one line for the person at the terminal. */
public final class SuiteFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // never serialised
    private final List<String> details;

    SuiteFailure(String message) {
        this(message, List.of());
    }

    SuiteFailure(String message, Throwable cause) {
        super(message, cause);
        this.details = List.of();
    }

    SuiteFailure(String message, List<String> details) {
        super(message);
        this.details = List.copyOf(details);
    }

    /** The telling lines of the log of the part that failed; empty if no part is to blame. */
    public List<String> details() {
        return details;
    }
}
