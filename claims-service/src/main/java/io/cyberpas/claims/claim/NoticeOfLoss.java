package io.cyberpas.claims.claim;

import io.cyberpas.platform.problem.InvalidInputException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A loss as it was told.
 *
 * @param awareAt when the insured became aware of it; starts the statutory clocks
 * @param occurredOn the day the incident began, where already known
 * @param occurredUntil the day it ended, where it lasted and that is known
 * @param claimMadeOn when the first demand of a third party reached the insured; null where there is none yet
 * @param suspectedParts coverage parts that may respond; may be empty and be filled in later
 */
public record NoticeOfLoss(
        Instant awareAt,
        @Nullable LocalDate occurredOn,
        @Nullable LocalDate occurredUntil,
        @Nullable LocalDate claimMadeOn,
        String summary,
        Notifier notifier,
        Set<CoveragePart> suspectedParts) {

    public NoticeOfLoss {
        suspectedParts = Set.copyOf(suspectedParts);
    }

    /** A loss of one day, or of a day not known, and without a demand so far. */
    public NoticeOfLoss(
            Instant awareAt,
            @Nullable LocalDate occurredOn,
            String summary,
            Notifier notifier,
            Set<CoveragePart> suspectedParts) {
        this(awareAt, occurredOn, null, null, summary, notifier, suspectedParts);
    }

    /**
     * The days by which triggers are judged.
     *
     * @throws InvalidInputException naming a day that lies in the future, or an end before its beginning
     */
    public TriggerDates dates(Instant now, ZoneId zone) {
        return TriggerDates.of(awareAt, occurredOn, occurredUntil, claimMadeOn, now, zone);
    }
}
