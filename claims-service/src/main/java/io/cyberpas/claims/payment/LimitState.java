package io.cyberpas.claims.payment;

/**
 * Where the limit of the policy stands for one payment.
 *
 * <pre>
 * PENDING → HELD     the policy service holds it for this payment
 *         → REFUSED  it does not suffice
 * HELD    → TAKEN    the payment is approved
 *         → FREED    there will be no payment
 * </pre>
 *
 * What was taken can come back, which does not change the state.
 */
public enum LimitState {
    PENDING,
    HELD,
    TAKEN,
    FREED,
    REFUSED
}
