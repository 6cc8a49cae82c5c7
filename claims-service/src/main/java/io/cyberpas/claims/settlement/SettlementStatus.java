package io.cyberpas.claims.settlement;

import java.util.EnumSet;
import java.util.Set;

/**
 * The life of a settlement.
 *
 * <pre>
 * NEGOTIATING → PROPOSED      terms are put to whoever has the mandate
 *             → ABANDONED
 * PROPOSED    → APPROVED      the last decision that the mandate asks for
 *             → NEGOTIATING   turned down
 *             → ABANDONED
 * APPROVED    → AGREED        released in writing, with the insured's consent where it is asked for
 *             → NEGOTIATING   the other side did not sign; new terms are needed
 *             → ABANDONED
 * </pre>
 */
public enum SettlementStatus {
    NEGOTIATING,
    PROPOSED,
    APPROVED,
    AGREED,
    ABANDONED;

    /** The states that may follow this one. */
    public Set<SettlementStatus> successors() {
        return switch (this) {
            case NEGOTIATING -> EnumSet.of(PROPOSED, ABANDONED);
            case PROPOSED -> EnumSet.of(APPROVED, NEGOTIATING, ABANDONED);
            case APPROVED -> EnumSet.of(AGREED, NEGOTIATING, ABANDONED);
            case AGREED, ABANDONED -> EnumSet.noneOf(SettlementStatus.class);
        };
    }

    public boolean isOpen() {
        return this != AGREED && this != ABANDONED;
    }
}
