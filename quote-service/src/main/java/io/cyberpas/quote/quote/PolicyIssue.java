package io.cyberpas.quote.quote;

/**
 * Message to the policy service: a quote was accepted, issue its policy.
 *
 * @param quoteNumber the accepted quote
 */
public record PolicyIssue(String quoteNumber) {

    /** Topic of the outbox. */
    public static final String TOPIC = "policy.issue";
}
