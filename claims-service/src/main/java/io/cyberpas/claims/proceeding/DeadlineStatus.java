package io.cyberpas.claims.proceeding;

import java.util.EnumSet;
import java.util.Set;

/**
 * What became of a deadline.
 *
 * <pre>
 * OPEN → MET           in time or late; the proof is kept
 *      → LAPSED        it passed unanswered and the law made something of it
 *      → FALLEN_AWAY   the proceeding went on without it, or ended
 * </pre>
 */
public enum DeadlineStatus {
    OPEN,
    MET,
    LAPSED,
    FALLEN_AWAY;

    /** The states that may follow this one. */
    public Set<DeadlineStatus> successors() {
        return switch (this) {
            case OPEN -> EnumSet.of(MET, LAPSED, FALLEN_AWAY);
            case MET, LAPSED, FALLEN_AWAY -> EnumSet.noneOf(DeadlineStatus.class);
        };
    }
}
