package io.cyberpas.policy.limit;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A wish to hold or take an amount of a policy's limits.
 *
 * @param claimNumber the claim that is to be paid
 * @param part        the coverage part that pays
 * @param amount      what is paid, after retention, in the currency of the policy
 * @param event       code of the incident; all claims of one incident share the limits per event
 * @param sublimits   codes of the sublimits that the payment counts against
 * @param lossOn      the day by whose limits it is judged; null: by the highest
 */
public record LimitDemand(
        String claimNumber,
        CoverageCode part,
        Money amount,
        String event,
        Set<String> sublimits,
        @Nullable LocalDate lossOn) {

    /** Keeps the sublimits from being changed. */
    public LimitDemand {
        sublimits = Set.copyOf(sublimits);
    }

    /** A demand of a claim that is an event of its own, without sublimits and day of loss. */
    public static LimitDemand of(String claimNumber, CoverageCode part, Money amount) {
        return new LimitDemand(claimNumber, part, amount, claimNumber, Set.of(), null);
    }

    /** The same demand over another amount. */
    LimitDemand over(Money other) {
        return new LimitDemand(claimNumber, part, other, event, sublimits, lossOn);
    }
}
