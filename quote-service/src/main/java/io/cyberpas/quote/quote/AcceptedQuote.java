package io.cyberpas.quote.quote;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.capacity.Capacities;
import java.math.BigDecimal;

/**
 * A quote with the limit that was accepted, read without its options.
 *
 * @param quote the quote
 * @param limit annual aggregate limit of the accepted option; of one member where members are insured
 */
public record AcceptedQuote(Quote quote, Money limit) {

    /** Where its limit is counted as accepted. */
    public Capacities.Key gate() {
        Proposal proposal = quote.proposal();
        return new Capacities.Key(
                proposal.segment(), proposal.currency(), proposal.cover().from().getYear());
    }

    /** Whether its limit is counted at present. */
    public boolean counts() {
        return quote.acceptanceCounts();
    }

    /** What the insurer promises by it altogether: the limit to each who has one. */
    public Money promised() {
        return Money.of(
                limit.amount()
                        .multiply(BigDecimal.valueOf(quote.proposal().risk().limitHolders())),
                limit.currency());
    }
}
