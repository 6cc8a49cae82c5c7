package io.cyberpas.claims.payout;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.payment.Payment;

/** A payment and its claim, whose row is locked. */
record HeldPayment(Claim claim, Payment payment) {}
