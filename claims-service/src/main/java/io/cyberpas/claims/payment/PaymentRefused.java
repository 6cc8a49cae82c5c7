package io.cyberpas.claims.payment;

import io.cyberpas.claims.claim.Claim;

/** The policy service refused the limit for a payment, which is over with that. Fired in the transaction that records it. */
public record PaymentRefused(Claim claim, Payment payment, String reason) {}
