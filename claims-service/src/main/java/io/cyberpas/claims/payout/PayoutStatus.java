package io.cyberpas.claims.payout;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where the instructions of a payment stand.
 *
 * <pre>
 * RUNNING ──► COMPLETED
 *  │ ▲ │ ▲
 *  ▼ │ ▼ │
 * STOPPED FAILED
 * </pre>
 */
public enum PayoutStatus {
    /** Instructions are being made, by whichever replica has time. */
    RUNNING,
    /** Somebody stopped it between two blocks. */
    STOPPED,
    /** A block failed again and again, or the sum was not what was planned; nothing of it goes to the bank. */
    FAILED,
    /** All instructions are there and may go to the bank. */
    COMPLETED;

    /** The states that may follow. */
    public Set<PayoutStatus> successors() {
        return switch (this) {
            case RUNNING -> EnumSet.of(STOPPED, FAILED, COMPLETED);
            case STOPPED, FAILED -> EnumSet.of(RUNNING);
            case COMPLETED -> EnumSet.noneOf(PayoutStatus.class);
        };
    }
}
