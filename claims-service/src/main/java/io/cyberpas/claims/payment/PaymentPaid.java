package io.cyberpas.claims.payment;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.platform.access.Actor;

/** The bank executed a payment, told by hand or by its reports. Fired in the transaction that records it. */
public record PaymentPaid(Claim claim, Payment payment, Actor actor) {}
