package io.cyberpas.quote.quote;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.identifier.NumberSequence;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.problem.StaleVersionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What brokers do up to the submission of a quote, each in one transaction with its audit entry. Changes name the version
 * they are meant for; another one is refused with {@link StaleVersionException}.
 */
@ApplicationScoped
public class Drafting {

    private final Quotes quotes;
    private final ApplicationRules rules;
    private final Editions editions;
    private final Assessing assessing;
    private final NumberSequence numbers;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;

    Drafting(
            Quotes quotes,
            ApplicationRules rules,
            Editions editions,
            Assessing assessing,
            NumberSequence numbers,
            AuditTrail audit,
            Clock clock,
            ZoneId zone) {
        this.quotes = quotes;
        this.rules = rules;
        this.editions = editions;
        this.assessing = assessing;
        this.numbers = numbers;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /** Begins a draft; anything may still be missing. */
    @Transactional
    public Quote begin(Application application, Actor broker) {
        Quote quote = draft(application, broker, clock.instant());
        quotes.persist(quote);
        audit.record(broker, "quote.drafted", quote.number(), null);
        return quotes.complete(quote);
    }

    /** Saves what the broker has said so far, in place of what was said before. */
    @Transactional
    public Quote save(String number, long version, Application application, Actor broker) {
        Quote quote = quotes.require(number, version, broker);
        quote.revise(application);
        return quotes.complete(quote);
    }

    /**
     * Submits a draft; the rules quote, refer or decline it at once.
     *
     * @throws InvalidInputException naming everything that is missing or wrong
     */
    @Transactional
    public Quote submit(String number, long version, Actor broker) {
        Quote quote = quotes.require(number, version, broker);
        Instant now = clock.instant();
        assessing.submit(quote, requireComplete(quote.application(), now), broker, now);
        return quotes.complete(quote);
    }

    /**
     * Drafts and submits in one step.
     *
     * @throws InvalidInputException naming everything that is missing or wrong
     */
    @Transactional
    public Quote submit(Application application, Actor broker) {
        Instant now = clock.instant();
        Edition edition = requireComplete(application, now);
        Quote quote = draft(application, broker, now);
        assessing.submit(quote, edition, broker, now);
        quotes.persist(quote);
        return quotes.complete(quote);
    }

    /** Begins a new revision of a quote that was not accepted; the revision before is kept. */
    @Transactional
    public Quote reopen(String number, long version, String reason, Actor broker) {
        Quote quote = quotes.require(number, version, broker);
        quote.reopen(reason, broker, clock.instant());
        audit.record(broker, "quote.reopened", number, reason);
        return quotes.complete(quote);
    }

    /** All that is missing or wrong in an application; empty if it can be submitted today. */
    public List<FieldProblem> problems(Application application) {
        return rules.problems(application, today(clock.instant()));
    }

    private Quote draft(Application application, Actor broker, Instant now) {
        return Quote.draft(numbers.next("Q"), QuoteAccess.brokerageOf(broker), application, now);
    }

    private Edition requireComplete(Application application, Instant now) {
        List<FieldProblem> problems = rules.problems(application, today(now));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return editions.of(application, today(now)).orElseThrow();
    }

    private LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }
}
