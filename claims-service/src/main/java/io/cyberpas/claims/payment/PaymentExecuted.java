package io.cyberpas.claims.payment;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.platform.access.Actor;

/**
 * Somebody recorded by hand that the bank executed a payment. Fired in the transaction that records it.
 */
public record PaymentExecuted(Claim claim, Payment payment, Actor actor) {}
