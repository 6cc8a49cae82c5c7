package io.cyberpas.policy.limit;

/** What a step in the limits ledger does. */
public enum MovementKind {
    /** The limits of the policy became what they are. */
    AGREED,
    /** An amount is held for a payment to come. */
    RESERVED,
    /** Another amount is held than before. */
    CHANGED,
    /** The payment was made: what it took is eroded, the rest of what was held is free again. */
    CONFIRMED,
    /** There will be no payment: what was held is free again. */
    RELEASED,
    /** A payment took limit that had not been held for it. */
    ERODED,
    /** A payment came back, or part of it, and its limit with it. */
    RETURNED,
    /** A limit was restored. */
    REINSTATED
}
