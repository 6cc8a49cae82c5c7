package io.cyberpas.claims.counsel;

import java.util.EnumSet;
import java.util.Set;

/**
 * The life of an invoice of counsel.
 *
 * <pre>
 * SUBMITTED → APPROVED   with what was cut from each line; it may be paid
 *           → RETURNED   with reasons; it comes again under its number
 *           → REJECTED
 * </pre>
 */
public enum InvoiceStatus {
    SUBMITTED,
    APPROVED,
    RETURNED,
    REJECTED;

    /** The states that may follow this one. */
    public Set<InvoiceStatus> successors() {
        return switch (this) {
            case SUBMITTED -> EnumSet.of(APPROVED, RETURNED, REJECTED);
            case APPROVED, RETURNED, REJECTED -> EnumSet.noneOf(InvoiceStatus.class);
        };
    }

    /** Whether its lines are billed: they may not come again. */
    boolean counts() {
        return this == SUBMITTED || this == APPROVED;
    }
}
