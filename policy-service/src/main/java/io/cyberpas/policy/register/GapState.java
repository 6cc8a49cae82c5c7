package io.cyberpas.policy.register;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where a gap in cover lies, seen from a day. */
public enum GapState {
    /** The company is without cover on the day. */
    OPEN,
    /** Cover ends soon and no policy follows at once. */
    AHEAD,
    /** Cover has been found again. */
    CLOSED;

    /**
     * The state of a name; {@link #OPEN} where no name is given.
     *
     * @throws InvalidInputException if there is no such state
     */
    public static GapState named(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return OPEN;
        }
        return Arrays.stream(values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        new FieldProblem("state", "is no state of a gap", "OPEN, AHEAD, CLOSED")));
    }
}
