package io.cyberpas.quote.desk;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.quote.quote.QuoteAccess;
import io.cyberpas.quote.quote.QuoteReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what is kept at the desk, each actor what it may see. */
@ApplicationScoped
public class ReferralReading {

    private final Referrals referrals;
    private final ReferralNotes notes;
    private final InformationRequests requests;
    private final QuoteReading quotes;

    ReferralReading(Referrals referrals, ReferralNotes notes, InformationRequests requests, QuoteReading quotes) {
        this.referrals = referrals;
        this.notes = notes;
        this.requests = requests;
        this.quotes = quotes;
    }

    /**
     * Who handles the quote.
     *
     * @throws AbsentException if there is no such quote
     */
    @Transactional
    public Referral referral(String number, Actor actor) {
        quotes.find(number, actor);
        return referrals.of(number);
    }

    /** The notes on the quote, the oldest first; none for brokers. */
    @Transactional
    public List<ReferralNote> notes(String number, Actor actor) {
        quotes.find(number, actor);
        return actor.is(Roles.BROKER) ? List.of() : notes.of(number);
    }

    /**
     * The requests for information about the quote, the oldest first.
     *
     * @throws AbsentException if there is no such quote, or it is not the actor's to see
     */
    @Transactional
    public List<InformationRequest> requests(String number, Actor actor) {
        quotes.find(number, actor);
        return requests.of(number);
    }

    /** Requests about the quotes that the actor sees, newest first; only open or only answered ones, if that is given. */
    @Transactional
    public Page<InformationRequest> requests(@Nullable Boolean open, PageRequest request, Actor actor) {
        return requests.page(QuoteAccess.onlyBrokerage(actor), open, request);
    }

    /** How many requests wait for an answer, by quote; quotes without any are left out. */
    @Transactional
    public Map<String, Long> openRequests(Collection<String> numbers) {
        return numbers.isEmpty() ? Map.of() : requests.open(numbers);
    }

    /** The people known at the desk, in the order of their names. */
    @Transactional
    public List<Colleague> colleagues() {
        return referrals.colleagues();
    }
}
