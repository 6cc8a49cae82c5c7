package io.cyberpas.policy.policy;

/** Why cover ended before its agreed end. */
public enum Ending {
    /** Cancelled by one side. */
    CANCELLATION,
    /** The premium was not paid. */
    LAPSE,
    /** Another policy took its place. */
    REWRITE
}
