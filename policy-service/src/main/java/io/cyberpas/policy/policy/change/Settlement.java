package io.cyberpas.policy.policy.change;

import java.time.LocalDate;

/**
 * How one conflict is settled.
 *
 * @param field the field on which both changes meet
 * @param on    the day from which the change holds that was recorded before
 * @param take  what holds from that day on
 */
public record Settlement(String field, LocalDate on, Choice take) {

    /** Which of two changes holds. */
    public enum Choice {
        /** The one that was recorded before and holds from later on. */
        LATER,
        /** The one that is made now. */
        NEW
    }
}
