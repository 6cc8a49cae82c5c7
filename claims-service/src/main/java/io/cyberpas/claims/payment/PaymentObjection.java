package io.cyberpas.claims.payment;

import io.cyberpas.claims.claim.Claim;
import java.util.Optional;

/** Something that has to be cleared before a payment is approved. Other features implement it as CDI beans. */
public interface PaymentObjection {

    /** What stands against the approval now, and what clears it; empty when nothing does. */
    Optional<String> against(Claim claim, Payment payment);
}
