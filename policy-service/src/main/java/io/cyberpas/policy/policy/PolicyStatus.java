package io.cyberpas.policy.policy;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where a policy stands on a day. It follows from the period of cover alone, so nothing has to run at midnight.
 *
 * <pre>
 * PENDING ──first day of cover──▶ IN_FORCE ──day after the last──▶ EXPIRED
 * </pre>
 */
public enum PolicyStatus {
    PENDING,
    IN_FORCE,
    EXPIRED;

    /** The status on a day of a policy that covers the period. */
    public static PolicyStatus on(LocalDate day, CoverPeriod period) {
        if (day.isBefore(period.from())) {
            return PENDING;
        }
        return period.contains(day) ? IN_FORCE : EXPIRED;
    }

    /**
     * The status of a name, or null where no name is given.
     *
     * @throws InvalidInputException if there is no such status
     */
    public static @Nullable PolicyStatus named(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return null;
        }
        return Arrays.stream(values())
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        new FieldProblem("status", "is no status of a policy", "PENDING, IN_FORCE, EXPIRED")));
    }
}
