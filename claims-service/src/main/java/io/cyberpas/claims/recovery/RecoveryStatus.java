package io.cyberpas.claims.recovery;

import java.util.EnumSet;
import java.util.Set;

/**
 * The life of a recovery.
 *
 * <pre>
 * EXPECTED → DEMANDED → AGREED → RECEIVED   all of it, or the last of it, came in
 * EXPECTED →            AGREED
 * any of these          → RECEIVED          paid without more ado
 * any of these          → ABANDONED         with a reason
 * </pre>
 */
public enum RecoveryStatus {
    EXPECTED,
    DEMANDED,
    AGREED,
    RECEIVED,
    ABANDONED;

    /** The states that may follow this one. */
    public Set<RecoveryStatus> successors() {
        return switch (this) {
            case EXPECTED -> EnumSet.of(DEMANDED, AGREED, RECEIVED, ABANDONED);
            case DEMANDED -> EnumSet.of(AGREED, RECEIVED, ABANDONED);
            case AGREED -> EnumSet.of(RECEIVED, ABANDONED);
            case RECEIVED, ABANDONED -> EnumSet.noneOf(RecoveryStatus.class);
        };
    }

    /** Whether money may still come. */
    public boolean isOpen() {
        return this != RECEIVED && this != ABANDONED;
    }
}
