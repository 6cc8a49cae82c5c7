package io.cyberpas.policy.policy;

import java.util.Optional;

/** Quotes as this service needs them, wherever they are kept. Never asked inside a transaction. */
public interface AcceptedQuotes {

    /**
     * The accepted quote of this number, or empty if no quote has it.
     *
     * @throws NotIssuableException if the quote is not accepted or what is known of it cannot be issued
     * @throws io.cyberpas.platform.problem.UnavailableException if it cannot be read now
     */
    Optional<AcceptedQuote> find(String quoteNumber);
}
