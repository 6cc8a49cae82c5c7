package io.cyberpas.claims.payout;

import java.util.EnumSet;
import java.util.Set;

/**
 * The life of one credit.
 *
 * <pre>
 * HELD ◄─► READY ◄──► IN_FILE ──► SENT ──► ACCEPTED ──► SETTLED
 *   │                              │          │            │
 *   │                              └──────────┴────────────┴──► RETURNED ──► REPLACED
 *   └──────────────────────────────────────────────────────────────┴───────► WRITTEN_BACK
 * </pre>
 */
public enum InstructionStatus {
    /** No account is known, or it was withdrawn before it came into a file. */
    HELD,
    /** May go into a file. */
    READY,
    /** In a file that is not released yet. */
    IN_FILE,
    /** The file went to the bank. */
    SENT,
    /** The bank took it and has not settled it yet. */
    ACCEPTED,
    /** The money is on the account. */
    SETTLED,
    /** The bank rejected it, or it came back. */
    RETURNED,
    /** Another attempt took its place. */
    REPLACED,
    /** Nobody is paid: the amount went back to the claim. */
    WRITTEN_BACK;

    /** The states that may follow. */
    public Set<InstructionStatus> successors() {
        return switch (this) {
            case HELD -> EnumSet.of(READY, WRITTEN_BACK);
            case READY -> EnumSet.of(IN_FILE, HELD);
            case IN_FILE -> EnumSet.of(READY, SENT);
            case SENT -> EnumSet.of(ACCEPTED, SETTLED, RETURNED);
            case ACCEPTED -> EnumSet.of(SETTLED, RETURNED);
            case SETTLED -> EnumSet.of(RETURNED);
            case RETURNED -> EnumSet.of(REPLACED, WRITTEN_BACK);
            case REPLACED, WRITTEN_BACK -> EnumSet.noneOf(InstructionStatus.class);
        };
    }

    /** Whether the bank may still move money for it, or will be asked to. */
    public boolean isUnderWay() {
        return this == READY || this == IN_FILE || this == SENT || this == ACCEPTED;
    }
}
