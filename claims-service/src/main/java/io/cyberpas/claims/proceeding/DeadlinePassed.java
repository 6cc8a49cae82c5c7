package io.cyberpas.claims.proceeding;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deadline passed without being met; told once, within the transaction that keeps that it was told.
 *
 * @param outcome what the law made of the proceeding; null where it is merely overdue
 */
public record DeadlinePassed(
        UUID claimId,
        String claimNumber,
        String proceeding,
        DeadlineKind kind,
        Instant dueAt,
        @Nullable ProceedingStatus outcome) {}
