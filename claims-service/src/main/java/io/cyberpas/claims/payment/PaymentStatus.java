package io.cyberpas.claims.payment;

import java.util.EnumSet;
import java.util.Set;

/**
 * The life of a payment.
 *
 * <pre>
 * PROPOSED    → APPROVED     the last approval needed; what is held of the limit is being taken
 *             → PAID         the last approval needed, and nothing left to pay out: no limit to take, no bank to ask
 *             → REFUSED      the limit does not suffice
 *             → REJECTED     by somebody who might have approved
 *             → WITHDRAWN    by its proposer
 * APPROVED    → LIMIT_TAKEN  the policy service took the limit; the bank may be instructed
 *             → REFUSED      the limit does not suffice
 * LIMIT_TAKEN → PAID         the bank executed it
 *             → RETURNED     the bank could not execute any of it
 * PAID        → RETURNED     all of the money came back
 * </pre>
 *
 * What comes back gives its limit back, also where it is only one credit of many: then the payment stays as it is, less what came back.
 */
public enum PaymentStatus {
    PROPOSED,
    APPROVED,
    LIMIT_TAKEN,
    PAID,
    RETURNED,
    REFUSED,
    REJECTED,
    WITHDRAWN;

    /** The states that may follow this one. */
    public Set<PaymentStatus> successors() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(APPROVED, PAID, REFUSED, REJECTED, WITHDRAWN);
            case APPROVED -> EnumSet.of(LIMIT_TAKEN, REFUSED);
            case LIMIT_TAKEN -> EnumSet.of(PAID, RETURNED);
            case PAID -> EnumSet.of(RETURNED);
            case RETURNED, REFUSED, REJECTED, WITHDRAWN -> EnumSet.noneOf(PaymentStatus.class);
        };
    }

    /** Whether the payment holds on to retention, reserve and granted amount. */
    public boolean isCommitted() {
        return this == PROPOSED || this == APPROVED || isSecured();
    }

    /** Whether nothing but the bank can stand in its way any more. */
    public boolean isSecured() {
        return this == LIMIT_TAKEN || this == PAID;
    }

    /** Whether something is still to happen. */
    public boolean isUnsettled() {
        return this == PROPOSED || this == APPROVED || this == LIMIT_TAKEN;
    }
}
