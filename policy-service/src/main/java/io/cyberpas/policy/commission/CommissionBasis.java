package io.cyberpas.policy.commission;

/** When commission is earned. */
public enum CommissionBasis {
    /** With the premium written; what of it is written off earns none. */
    WRITTEN,
    /** As premium is received, in the proportion in which it is. */
    RECEIVED
}
