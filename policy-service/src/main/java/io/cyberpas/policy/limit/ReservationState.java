package io.cyberpas.policy.limit;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    /**
     * The state of a name; null where none is given.
     *
     * @throws InvalidInputException if there is no such state
     */
    public static @Nullable ReservationState named(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return null;
        }
        return Arrays.stream(values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(new FieldProblem(
                        "state",
                        "is no state of a reservation",
                        Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", ")))));
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
