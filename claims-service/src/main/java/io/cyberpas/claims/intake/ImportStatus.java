package io.cyberpas.claims.intake;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where an import stands.
 *
 * <pre>
 * RUNNING ──► COMPLETED
 *  │ ▲ │ ▲
 *  ▼ │ ▼ │
 * STOPPED FAILED
 * </pre>
 */
public enum ImportStatus {
    /** Its blocks are worked off, by whichever replica has time. */
    RUNNING,
    /** Somebody stopped it; what became claims stays so. */
    STOPPED,
    /** A block failed again and again; it waits for somebody to mend the cause and resume. */
    FAILED,
    /** Every line is a claim, refused or a duplicate. */
    COMPLETED;

    /** The states that may follow. */
    public Set<ImportStatus> successors() {
        return switch (this) {
            case RUNNING -> EnumSet.of(STOPPED, FAILED, COMPLETED);
            case STOPPED, FAILED -> EnumSet.of(RUNNING);
            case COMPLETED -> EnumSet.noneOf(ImportStatus.class);
        };
    }
}
