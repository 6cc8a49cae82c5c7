package io.cyberpas.policy.policy;

/** What the quote service is to learn: which policy was issued from its quote. */
public record QuoteBinding(String quoteNumber, String policyNumber) {
    /** Topic of the message. */
    public static final String TOPIC = "quote.bind";
}
