package io.cyberpas.claims.accounting;

/** Which figure a movement of money changes. */
public enum MovementKind {
    /** What the insurer expects to pay in all, what is paid included; up or down. */
    RESERVE,
    /** Money left for a payee. */
    PAYMENT,
    /** A payment came back from the bank. */
    PAYMENT_RETURN,
    /** Money came in from whoever else bears the loss. */
    RECOVERY
}
