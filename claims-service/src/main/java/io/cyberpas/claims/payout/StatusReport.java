package io.cyberpas.claims.payout;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message by which the bank told what became of credits.
 *
 * @param originalMessage number of the file that it is about
 * @param groupStatus of the file as a whole; null if it told of single credits only
 * @param transactions single credits that it told of
 * @param changed credits whose status changed by it
 * @param unknown end-to-end ids that were never sent
 * @param contradicting ids told to be settled that had come back before
 */
public record StatusReport(
        UUID id,
        String messageId,
        String originalMessage,
        @Nullable String groupStatus,
        Instant createdAt,
        int transactions,
        int changed,
        int unknown,
        int contradicting,
        String receivedBy,
        Instant receivedAt) {

    /** A credit that the report could not be followed for. */
    public record Problem(String endToEndId, Kind kind, String status) {}

    /** Why not. */
    public enum Kind {
        /** No such credit was sent. */
        UNKNOWN,
        /** It had come back, or is told to be settled without having been sent. */
        CONTRADICTION
    }
}
