package io.cyberpas.claims.engagement;

import java.util.EnumSet;
import java.util.Set;

/**
 * The course of an appointment.
 *
 * <pre>
 * APPOINTED → ACCEPTED → STARTED → ENDED
 *           → DECLINED
 * APPOINTED, ACCEPTED → ENDED        the insurer takes it back
 * </pre>
 */
public enum EngagementStatus {
    /** The firm is asked; it has not answered. */
    APPOINTED,
    /** The firm takes the work and has declared that nothing stands against it. */
    ACCEPTED,
    /** The firm works. */
    STARTED,
    /** The firm does not take the work. */
    DECLINED,
    /** The work is over. */
    ENDED;

    /** The statuses that may follow. */
    public Set<EngagementStatus> successors() {
        return switch (this) {
            case APPOINTED -> EnumSet.of(ACCEPTED, DECLINED, ENDED);
            case ACCEPTED -> EnumSet.of(STARTED, ENDED);
            case STARTED -> EnumSet.of(ENDED);
            case DECLINED, ENDED -> EnumSet.noneOf(EngagementStatus.class);
        };
    }

    /** Whether the firm is asked or bound. */
    public boolean isStanding() {
        return switch (this) {
            case APPOINTED, ACCEPTED, STARTED -> true;
            case DECLINED, ENDED -> false;
        };
    }

    /** Whether the firm has taken the work and it is not over. */
    public boolean isBinding() {
        return this == ACCEPTED || this == STARTED;
    }
}
