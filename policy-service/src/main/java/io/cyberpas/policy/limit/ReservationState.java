package io.cyberpas.policy.limit;

import java.util.EnumSet;
import java.util.Set;

/**
 * The life of a reservation.
 *
 * <pre>
 * RESERVED → CONFIRMED  its payment was made and took the limit; the rest is free again
 *          → RELEASED   there will be no payment
 * </pre>
 *
 * While it is reserved its amount can change. What a confirmed one took can come back, which does not change its state.
 */
public enum ReservationState {
    RESERVED,
    CONFIRMED,
    RELEASED;

    /** The states that may follow this one. */
    public Set<ReservationState> successors() {
        return switch (this) {
            case RESERVED -> EnumSet.of(CONFIRMED, RELEASED);
            case CONFIRMED, RELEASED -> EnumSet.noneOf(ReservationState.class);
        };
    }

    /** What can be asked of a reservation in this state. */
    Set<String> legalSteps() {
        return switch (this) {
            case RESERVED -> Set.of("change", "confirmation", "release");
            case CONFIRMED -> Set.of("reversal of its erosion");
            case RELEASED -> Set.of();
        };
    }
}
