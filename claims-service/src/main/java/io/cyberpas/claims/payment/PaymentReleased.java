package io.cyberpas.claims.payment;

import io.cyberpas.claims.claim.Claim;

/**
 * The limit for a payment is taken: whoever pays out may instruct the bank for its net amount, and tells
 * {@link PaymentHandling#executed} or {@link PaymentHandling#returned} what became of it. Fired once a payment, in
 * the transaction that records it; never for a payment that pays nothing out.
 */
public record PaymentReleased(Claim claim, Payment payment) {}
