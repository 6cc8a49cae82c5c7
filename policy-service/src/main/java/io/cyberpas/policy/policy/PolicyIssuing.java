package io.cyberpas.policy.policy;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.identifier.NumberSequence;
import io.cyberpas.platform.outbox.Outbox;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.limit.LimitAgreement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Issues policies from accepted quotes, one policy a quote, however often and from wherever it is asked. */
@ApplicationScoped
public class PolicyIssuing {
    private static final String NUMBER_PREFIX = "P";

    private final Policies policies;
    private final LimitAgreement limits;
    private final AcceptedQuotes quotes;
    private final NumberSequence numbers;
    private final Outbox outbox;
    private final Event<PolicyChanged> changed;
    private final AuditTrail auditTrail;
    private final Clock clock;
    private final ZoneId zone;

    PolicyIssuing(
            Policies policies,
            LimitAgreement limits,
            AcceptedQuotes quotes,
            NumberSequence numbers,
            Outbox outbox,
            Event<PolicyChanged> changed,
            AuditTrail auditTrail,
            Clock clock,
            ZoneId zone) {
        this.policies = policies;
        this.limits = limits;
        this.quotes = quotes;
        this.numbers = numbers;
        this.outbox = outbox;
        this.changed = changed;
        this.auditTrail = auditTrail;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * The policy of a quote.
     *
     * @param isNew false if it had been issued before
     */
    public record Outcome(Policy policy, boolean isNew) {}

    /**
     * Reads what is to be issued, which may take a call to the quote service and therefore comes before the transaction.
     *
     * @return the accepted quote, or empty if its policy exists already and nothing needs to be read
     * @throws InvalidInputException if there is no such quote
     * @throws NotIssuableException  if it is not accepted or cannot be issued as it stands
     */
    public Optional<AcceptedQuote> read(String quoteNumber) {
        if (policies.issuedFrom(quoteNumber).isPresent()) {
            return Optional.empty();
        }
        AcceptedQuote quote = quotes.find(quoteNumber)
                .orElseThrow(() ->
                        new InvalidInputException(new FieldProblem("$.quoteNumber", "names no quote: " + quoteNumber)));
        return Optional.of(quote);
    }

    /**
     * Issues the policy with its limits ledger, or finds the one that was issued before.
     *
     * @param quote what {@link #read} gave for the number
     * @throws NotIssuableException if the quote must not be issued
     */
    @Transactional
    public Outcome issue(String quoteNumber, Optional<AcceptedQuote> quote, Actor actor) {
        policies.holdQuote(quoteNumber);
        return policies.issuedFrom(quoteNumber)
                .map(policy -> new Outcome(policy, false))
                .orElseGet(() -> new Outcome(issueNew(quote.orElseThrow(), actor), true));
    }

    private Policy issueNew(AcceptedQuote quote, Actor actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = LocalDate.ofInstant(now, zone);
        Policy policy = Policy.open(numbers.next(NUMBER_PREFIX), NewPolicy.of(quote, today), now, actor);
        policies.persistAndFlush(policy);
        limits.agree(policy.number(), policy.agreedLimits(), actor);
        outbox.send(QuoteBinding.TOPIC, policy.number(), new QuoteBinding(quote.number(), policy.number()), actor);
        changed.fire(new PolicyChanged(policy, policy.lastTransaction(), actor));
        auditTrail.record(actor, "policy.issued", policy.number(), "from quote " + quote.number());
        return policy;
    }
}
