package io.cyberpas.claims.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of an incident as they are known now; null where they are not.
 *
 * @param claimMadeOn when the first demand reached the insured; null counts as the day of awareness
 */
public record CorrectedDays(
        @Nullable LocalDate occurredOn,
        @Nullable LocalDate occurredUntil,
        @Nullable LocalDate claimMadeOn) {

    /** As the audit trail keeps them. */
    String said() {
        return "occurred %s to %s, demand %s".formatted(known(occurredOn), known(occurredUntil), known(claimMadeOn));
    }

    private static String known(@Nullable LocalDate day) {
        return day == null ? "unknown" : day.toString();
    }
}
