package io.cyberpas.claims.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A loss as it was told.
 *
 * @param awareAt when the insured became aware of it; starts the statutory clocks
 * @param occurredOn the day the incident began, where already known
 * @param suspectedParts coverage parts that may respond; may be empty and be filled in later
 */
public record NoticeOfLoss(
        Instant awareAt,
        @Nullable LocalDate occurredOn,
        String summary,
        Notifier notifier,
        Set<CoveragePart> suspectedParts) {

    public NoticeOfLoss {
        suspectedParts = Set.copyOf(suspectedParts);
    }
}
