package io.cyberpas.claims.counsel;

import java.util.EnumSet;
import java.util.Set;

/**
 * The life of an invoice of counsel.
 *
 * <pre>
 * SUBMITTED → APPROVED   with what was cut from each line; it may be paid
 *           → REJECTED
 * </pre>
 */
public enum InvoiceStatus {
    SUBMITTED,
    APPROVED,
    REJECTED;

    /** The states that may follow this one. */
    public Set<InvoiceStatus> successors() {
        return switch (this) {
            case SUBMITTED -> EnumSet.of(APPROVED, REJECTED);
            case APPROVED, REJECTED -> EnumSet.noneOf(InvoiceStatus.class);
        };
    }
}
