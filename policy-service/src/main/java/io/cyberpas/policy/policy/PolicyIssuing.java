package io.cyberpas.policy.policy;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.outbox.Outbox;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Issues policies from accepted quotes, one policy a quote, however often and from wherever it is asked. */
@ApplicationScoped
public class PolicyIssuing {
    private final Policies policies;
    private final PolicyOpening opening;
    private final AcceptedQuotes quotes;
    private final Outbox outbox;
    private final AuditTrail auditTrail;
    private final Clock clock;
    private final ZoneId zone;

    PolicyIssuing(
            Policies policies,
            PolicyOpening opening,
            AcceptedQuotes quotes,
            Outbox outbox,
            AuditTrail auditTrail,
            Clock clock,
            ZoneId zone) {
        this.policies = policies;
        this.opening = opening;
        this.quotes = quotes;
        this.outbox = outbox;
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
        LocalDate today = LocalDate.now(clock.withZone(zone));
        Policy policy = opening.open(NewPolicy.of(quote, today), actor);
        outbox.send(QuoteBinding.TOPIC, policy.number(), new QuoteBinding(quote.number(), policy.number()), actor);
        auditTrail.record(actor, "policy.issued", policy.number(), "from quote " + quote.number());
        return policy;
    }
}
