package io.cyberpas.claims.payment;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.platform.access.Actor;

/** Somebody recorded by hand that a payment came back as a whole. Fired in the transaction that records it. */
public record PaymentReturned(Claim claim, Payment payment, Actor actor) {}
