package io.cyberpas.claims.roster;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a file of victims stands.
 *
 * <pre>
 * RUNNING ──► COMPLETED ──► WITHDRAWN
 *  │ ▲ │ ▲                   ▲
 *  ▼ │ ▼ │                   │
 * STOPPED FAILED ────────────┘
 * REFUSED
 * </pre>
 */
public enum RosterStatus {
    /** Its blocks are worked off, by whichever replica has time. */
    RUNNING,
    /** Somebody stopped it; what is loaded stays, and counts when all is. */
    STOPPED,
    /** A block failed again and again; it waits for somebody to mend the cause and resume. */
    FAILED,
    /** Every line is a victim, faulty, or a duplicate. */
    COMPLETED,
    /** It was to be loaded whole and has faults: nothing of it was. */
    REFUSED,
    /** It was the wrong file: its victims are gone. */
    WITHDRAWN;

    /** The states that may follow. */
    public Set<RosterStatus> successors() {
        return switch (this) {
            case RUNNING -> EnumSet.of(STOPPED, FAILED, COMPLETED);
            case STOPPED, FAILED -> EnumSet.of(RUNNING, WITHDRAWN);
            case COMPLETED -> EnumSet.of(WITHDRAWN);
            case REFUSED, WITHDRAWN -> EnumSet.noneOf(RosterStatus.class);
        };
    }
}
