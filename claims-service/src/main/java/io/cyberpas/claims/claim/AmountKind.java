package io.cyberpas.claims.claim;

/** What an amount is paid for. */
public enum AmountKind {
    /** Making good the loss itself. */
    INDEMNITY,
    /** Handling the loss: forensic vendor, counsel, adjuster. */
    EXPENSE
}
