package io.cyberpas.claims.payment;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.platform.access.Actor;

/**
 * A payment was recorded as executed by the bank. Fired in the transaction that records it: who observes it follows it
 * or undoes it, as when an instruction for the same payment is still on its way.
 */
public record PaymentExecuted(Claim claim, Payment payment, Actor actor) {}
