package io.cyberpas.policy.group;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where an enrolment stands.
 *
 * <pre>
 * RUNNING ──► COMPLETED
 *  │ ▲ │ ▲
 *  ▼ │ ▼ │
 * STOPPED FAILED
 * </pre>
 */
public enum EnrolmentStatus {
    /** Its blocks are worked off, by whichever replica has time. */
    RUNNING,
    /** Somebody stopped it; what is enrolled stays so. */
    STOPPED,
    /** A block failed again and again; it waits for somebody to mend the cause and resume. */
    FAILED,
    /** Every line is enrolled, refused or a duplicate. */
    COMPLETED;

    /** The states that may follow. */
    public Set<EnrolmentStatus> successors() {
        return switch (this) {
            case RUNNING -> EnumSet.of(STOPPED, FAILED, COMPLETED);
            case STOPPED, FAILED -> EnumSet.of(RUNNING);
            case COMPLETED -> EnumSet.noneOf(EnrolmentStatus.class);
        };
    }
}
