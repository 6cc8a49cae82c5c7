package io.cyberpas.claims.payment;

import java.util.EnumSet;
import java.util.Set;

/**
 * The life of a payment.
 *
 * <pre>
 * PROPOSED → APPROVED   the last approval needed; the limit is being taken at the policy service
 *          → PAID       the last approval needed, and all of it within the retention: no limit to take
 *          → REJECTED   by somebody who might have approved
 *          → WITHDRAWN  by its proposer
 * APPROVED → PAID       the limit is taken
 *          → REFUSED    the limit does not suffice
 * </pre>
 */
public enum PaymentStatus {
    PROPOSED,
    APPROVED,
    PAID,
    REFUSED,
    REJECTED,
    WITHDRAWN;

    /** The states that may follow this one. */
    public Set<PaymentStatus> successors() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(APPROVED, PAID, REJECTED, WITHDRAWN);
            case APPROVED -> EnumSet.of(PAID, REFUSED);
            case PAID, REFUSED, REJECTED, WITHDRAWN -> EnumSet.noneOf(PaymentStatus.class);
        };
    }

    /** Whether the payment holds on to retention, reserve and granted amount. */
    public boolean isCommitted() {
        return this == PROPOSED || this == APPROVED || this == PAID;
    }

    /** Whether something is still to happen. */
    public boolean isUnsettled() {
        return this == PROPOSED || this == APPROVED;
    }
}
