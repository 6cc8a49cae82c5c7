package io.cyberpas.quote.quote;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.AbsentException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads quotes, each actor those it may see. */
@ApplicationScoped
public class QuoteReading {

    private final Quotes quotes;

    QuoteReading(Quotes quotes) {
        this.quotes = quotes;
    }

    /**
     * The quote with all its parts.
     *
     * @throws AbsentException if there is none, or it is not the actor's to see
     */
    @Transactional
    public Quote find(String number, Actor actor) {
        return quotes.complete(quotes.require(number, actor));
    }

    /** Those quotes of the numbers of which an option was accepted, by their numbers; for services and the insurer's people. */
    @Transactional
    public Map<String, AcceptedQuote> accepted(Set<String> numbers) {
        return quotes.accepted(numbers).stream()
                .collect(Collectors.toMap(accepted -> accepted.quote().number(), Function.identity()));
    }

    /**
     * All revisions of the quote, the oldest first, the current one last.
     *
     * @throws AbsentException if there is none, or it is not the actor's to see
     */
    @Transactional
    public List<Revision> revisions(String number, Actor actor) {
        return quotes.require(number, actor).revisions();
    }

    /** Open and accepted quotes of other brokerages for the same insured and an overlapping period; none for brokers. */
    @Transactional
    public List<Quote> ofOtherBrokers(Quote quote, Actor actor) {
        return quote.submitted().isEmpty() || QuoteAccess.onlyBrokerage(actor) != null
                ? List.of()
                : quotes.ofOtherBrokers(quote);
    }

    /**
     * One revision of the quote.
     *
     * @throws AbsentException if there is no such quote or revision, or it is not the actor's to see
     */
    @Transactional
    public Revision revision(String number, int revision, Actor actor) {
        return revisions(number, actor).stream()
                .filter(each -> each.number() == revision)
                .findFirst()
                .orElseThrow(() -> new AbsentException("revision", number + "/" + revision));
    }

    /** The quotes that fit the filter, newest first, without options, reasons and history. */
    @Transactional
    public Page<Quote> page(QuoteFilter filter, PageRequest request, Actor actor) {
        return quotes.page(QuoteAccess.onlyBrokerage(actor), filter, request);
    }
}
