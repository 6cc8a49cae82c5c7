package io.cyberpas.policy.policy;

import java.time.LocalDate;

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
}
