package io.cyberpas.claims.diary;

import java.util.EnumSet;
import java.util.Set;

/**
 * The life of an activity.
 *
 * <pre>
 * OPEN → DONE
 *      → CANCELLED  with a reason
 * </pre>
 */
public enum ActivityState {
    OPEN,
    DONE,
    CANCELLED;

    /** The states that may follow this one. */
    public Set<ActivityState> successors() {
        return switch (this) {
            case OPEN -> EnumSet.of(DONE, CANCELLED);
            case DONE, CANCELLED -> EnumSet.noneOf(ActivityState.class);
        };
    }
}
