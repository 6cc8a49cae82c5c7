package io.cyberpas.policy.document;

import io.cyberpas.policy.policy.CoverPeriod;
import io.cyberpas.policy.policy.PolicyTerms;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said to a policyholder before a policy expires.
 *
 * @param reference  number of the offer
 * @param recordedAt when it was made
 * @param expiring   the terms until the end
 * @param period     the period that is offered; null where renewal is refused
 * @param offered    the terms that are offered; null where renewal is refused
 * @param answerBy   until when it can be accepted, or objected to where it renews by itself; null where it is refused
 * @param byItself   whether the policy renews unless somebody objects
 * @param reason     why renewal is refused, or why the terms change; null where nothing is to be said
 */
public record RenewalNotice(
        String reference,
        Instant recordedAt,
        PolicyTerms expiring,
        @Nullable CoverPeriod period,
        @Nullable PolicyTerms offered,
        @Nullable LocalDate answerBy,
        boolean byItself,
        @Nullable String reason) {

    /** Refuses an offer of which a part is missing. */
    public RenewalNotice {
        if ((period == null) != (offered == null) || (period == null) != (answerBy == null)) {
            throw new IllegalArgumentException("An offer has a period, terms and a day until which it is open");
        }
    }
}
