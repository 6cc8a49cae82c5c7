package io.cyberpas.claims.payment;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.platform.money.Money;
import java.util.UUID;

/** What is to be taken from the limit of a policy for one payment; the payment's id makes it happen once only. */
public record LimitErosion(UUID paymentId, String policyNumber, String claimNumber, CoveragePart part, Money amount) {

    /** The topic under which it leaves for the policy service. */
    public static final String TOPIC = "limit.erode";
}
