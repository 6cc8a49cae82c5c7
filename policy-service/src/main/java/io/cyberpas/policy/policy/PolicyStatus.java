package io.cyberpas.policy.policy;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a policy stands on a day. It follows from what is known of its cover, so nothing has to run at midnight.
 *
 * <pre>
 * PENDING ──first day──▶ IN_FORCE ──day after the last──▶ EXPIRED
 *    │                    │    ▲                            │
 *    └─────cancel─────┐   │    └─────reinstate────┐         │
 *                     ▼   ▼                       │         │
 *              CANCELLED or LAPSED ───────────────┘         │
 *                     │                                     │
 *                     └──────extend reporting──▶ REPORTING ◀┘ ──last day──▶ as before
 * </pre>
 */
public enum PolicyStatus {
    PENDING,
    IN_FORCE,
    CANCELLED,
    LAPSED,
    REPORTING,
    EXPIRED;

    /**
     * The status on a day.
     *
     * @param period the agreed period of cover
     * @param cover  what the policy promises for that day; null if nothing
     * @param ending why cover ended early, if it did
     * @param endedOn the first day no longer covered, if cover ended early
     */
    static PolicyStatus on(
            LocalDate day,
            CoverPeriod period,
            @Nullable CoverKind cover,
            @Nullable Ending ending,
            @Nullable LocalDate endedOn) {
        if (cover != null) {
            return switch (cover) {
                case COVERED -> IN_FORCE;
                case REPORTING -> REPORTING;
            };
        }
        boolean neverBegan = endedOn != null && endedOn.equals(period.from());
        if (day.isBefore(period.from()) && !neverBegan) {
            return PENDING;
        }
        if (ending == Ending.LAPSE) {
            return LAPSED;
        }
        // A day of the period without cover lies before a reinstatement, if cover did not end for good.
        return ending != null || day.isBefore(period.to()) ? CANCELLED : EXPIRED;
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
                .orElseThrow(() -> new InvalidInputException(new FieldProblem(
                        "status", "is no status of a policy", List.of(values()).toString())));
    }
}
