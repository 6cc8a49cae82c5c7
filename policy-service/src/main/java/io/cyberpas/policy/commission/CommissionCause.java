package io.cyberpas.policy.commission;

import io.cyberpas.policy.billing.PremiumSettled;

/** What commission was earned or returned for. */
public enum CommissionCause {
    /** A transaction of the policy changed its premium. */
    POLICY_CHANGE,
    /** Premium was received. */
    RECEIPT,
    /** A receipt was taken back. */
    RECEIPT_REVERSAL,
    /** Premium was given up. */
    WRITE_OFF;

    static CommissionCause of(PremiumSettled.Cause cause) {
        return switch (cause) {
            case ALLOCATION -> RECEIPT;
            case ALLOCATION_REVERSAL -> RECEIPT_REVERSAL;
            case WRITE_OFF -> WRITE_OFF;
        };
    }
}
