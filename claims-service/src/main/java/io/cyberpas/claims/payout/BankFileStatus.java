package io.cyberpas.claims.payout;

import java.util.EnumSet;
import java.util.Set;

/** Where a file for the bank stands: {@code MADE → RELEASED} by a second person, or {@code MADE → CANCELLED}. */
public enum BankFileStatus {
    MADE,
    RELEASED,
    CANCELLED;

    /** The states that may follow. */
    public Set<BankFileStatus> successors() {
        return switch (this) {
            case MADE -> EnumSet.of(RELEASED, CANCELLED);
            case RELEASED, CANCELLED -> EnumSet.noneOf(BankFileStatus.class);
        };
    }
}
