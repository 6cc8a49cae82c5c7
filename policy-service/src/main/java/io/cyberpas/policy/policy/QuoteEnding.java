package io.cyberpas.policy.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the quote service is to learn of the end of a policy, because its capacity is free again then.
 *
 * @param endedOn the first day no longer covered; null where cover goes on after all
 */
public record QuoteEnding(
        String quoteNumber, String policyNumber, @Nullable LocalDate endedOn) {
    /** Topic of the message. */
    public static final String TOPIC = "quote.end";
}
