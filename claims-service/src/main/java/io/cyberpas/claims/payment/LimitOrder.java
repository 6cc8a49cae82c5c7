package io.cyberpas.claims.payment;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the policy service is to hold, take, free or give back for one payment; the payment's id makes it happen once only.
 *
 * @param event the incident, whose claims share the limits per event
 * @param sublimits codes of the policy's sublimits that count beside the limits of the part
 * @param lossOn the day by whose limits it is judged
 * @param returnDue what is to come back in all
 */
public record LimitOrder(
        UUID paymentId,
        String policyNumber,
        String claimNumber,
        CoveragePart part,
        Money amount,
        String event,
        List<String> sublimits,
        LocalDate lossOn,
        Money returnDue,
        String returnReason) {}
