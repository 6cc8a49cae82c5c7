package io.cyberpas.claims.duty;

import java.time.Instant;
import java.util.UUID;

/**
 * A duty ran past its time. Fired once for each time it had, within the database transaction that keeps this: who observes it
 * follows it or undoes it.
 */
public record OverdueDuty(UUID claimId, String claimNumber, String code, String law, Instant dueAt) {}
