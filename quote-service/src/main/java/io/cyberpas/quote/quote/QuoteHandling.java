package io.cyberpas.quote.quote;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.identifier.NumberSequence;
import io.cyberpas.platform.outbox.Outbox;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.problem.StaleVersionException;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.product.Products;
import io.cyberpas.quote.rating.Cover;
import io.cyberpas.quote.underwriting.Assessment;
import io.cyberpas.quote.underwriting.Reason;
import io.cyberpas.quote.underwriting.UnderwritingRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;

/**
 * What brokers and the policy service do with quotes, each in one transaction with its audit entry. Changes name the version
 * they are meant for; another one is refused with {@link StaleVersionException}.
 */
@ApplicationScoped
public class QuoteHandling {

    /** In whose name the rules act. */
    public static final Actor RULES = Actor.system("quote-service");

    private static final Currency WON = Currency.getInstance("KRW");

    private final Quotes quotes;
    private final Products products;
    private final Pricing pricing;
    private final NumberSequence numbers;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;

    QuoteHandling(
            Quotes quotes,
            Products products,
            Pricing pricing,
            NumberSequence numbers,
            Outbox outbox,
            AuditTrail audit,
            Clock clock,
            ZoneId zone) {
        this.quotes = quotes;
        this.products = products;
        this.pricing = pricing;
        this.numbers = numbers;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Takes a broker's submission; the rules quote, refer or decline it at once.
     *
     * @throws InvalidInputException naming every field that the product does not take
     */
    @Transactional
    public Quote submit(Submission submission, Actor broker) {
        String brokerage = QuoteAccess.brokerageOf(broker);
        Instant now = clock.instant();
        Product product = products.onSale(
                        submission.product(), WON, submission.cover().from())
                .orElseThrow(() -> notOnSale(submission, today(now)));
        SubmissionRules.require(submission, product, today(now));

        Quote quote = Quote.draft(numbers.next("Q"), brokerage, product, submission);
        quote.submit(broker, now);
        audit.record(broker, "quote.submitted", quote.number(), null);
        assess(quote, product, now);
        quotes.persist(quote);
        return quotes.complete(quote);
    }

    private void assess(Quote quote, Product product, Instant now) {
        Assessment assessment = UnderwritingRules.assess(
                quote.proposal().risk(), quote.highestLimit(), product, pricing.tariffOf(quote));
        Cover cover = quote.proposal().cover();
        switch (assessment) {
            case Assessment.Accepted() -> {
                quote.quote(
                        pricing.worksheets(quote, null),
                        Validity.ofPrice(cover, product, today(now)),
                        RULES,
                        now,
                        null);
                audit.record(RULES, "quote.quoted", quote.number(), null);
            }
            case Assessment.Referred(var reasons) -> {
                quote.refer(reasons, Validity.ofReferral(cover), RULES, now);
                audit.record(RULES, "quote.referred", quote.number(), Reason.codes(reasons));
            }
            case Assessment.Declined(var reasons) -> {
                quote.decline(reasons, RULES, now);
                audit.record(RULES, "quote.declined", quote.number(), Reason.codes(reasons));
            }
        }
    }

    /** The broker accepts one option; the policy service is asked to issue the policy. */
    @Transactional
    public Quote accept(String number, long version, int option, Actor broker) {
        Quote quote = quotes.require(number, version, broker);
        Instant now = clock.instant();
        quote.accept(option, today(now), broker, now);
        outbox.send(PolicyIssue.TOPIC, number, new PolicyIssue(number), broker);
        audit.record(broker, "quote.accepted", number, "option " + option);
        return quotes.complete(quote);
    }

    /** The broker takes the request back, or an underwriter the offer. */
    @Transactional
    public Quote withdraw(String number, long version, String reason, Actor actor) {
        Quote quote = quotes.require(number, version, actor);
        quote.withdraw(reason, actor, clock.instant());
        audit.record(actor, "quote.withdrawn", number, reason);
        return quotes.complete(quote);
    }

    /** The policy service says which policy it has issued; saying it again changes nothing. */
    @Transactional
    public Quote bind(String number, String policyNumber, Actor service) {
        Quote quote = quotes.require(number, service);
        if (quote.bind(policyNumber, service, clock.instant())) {
            audit.record(service, "quote.bound", number, policyNumber);
        }
        return quotes.complete(quote);
    }

    private LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    private static InvalidInputException notOnSale(Submission submission, LocalDate today) {
        LocalDate from = submission.cover().from();
        return new InvalidInputException(
                from.isBefore(today)
                        ? SubmissionRules.coverInThePast(today)
                        : new FieldProblem("$.product", "is not sold for cover from " + from, null));
    }
}
