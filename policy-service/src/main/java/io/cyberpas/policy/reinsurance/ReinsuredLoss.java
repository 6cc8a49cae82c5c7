package io.cyberpas.policy.reinsurance;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.Product;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A payment for a loss, or what came back of one.
 *
 * @param id         the payment's step in the limits ledger; it counts once
 * @param inception  first day of the policy's cover, which decides the treaty year
 * @param sumInsured aggregate limit of the policy on the day of loss
 * @param event      code of the incident
 * @param lossOn     the day of loss
 * @param amount     gross of reinsurance; negative where it came back
 */
record ReinsuredLoss(
        UUID id,
        String policyNumber,
        Product product,
        LocalDate inception,
        Money sumInsured,
        String claimNumber,
        String event,
        CoverageCode part,
        LocalDate lossOn,
        Money amount) {

    /** The policy as the event hits it. */
    Risk risk() {
        return new Risk(policyNumber, event, product, inception);
    }

    /** One policy hit by one event. */
    record Risk(String policyNumber, String event, Product product, LocalDate inception) {}
}
