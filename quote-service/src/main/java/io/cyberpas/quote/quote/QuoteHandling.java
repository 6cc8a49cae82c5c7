package io.cyberpas.quote.quote;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.outbox.Outbox;
import io.cyberpas.platform.problem.StaleVersionException;
import io.cyberpas.quote.capacity.CapacityGates;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What brokers and the policy service do with submitted quotes, each in one transaction with its audit entry. Changes name the
 * version they are meant for; another one is refused with {@link StaleVersionException}.
 */
@ApplicationScoped
public class QuoteHandling {

    private final Quotes quotes;
    private final SanctionsHindrance sanctions;
    private final CapacityGates gates;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;

    QuoteHandling(
            Quotes quotes,
            SanctionsHindrance sanctions,
            CapacityGates gates,
            Outbox outbox,
            AuditTrail audit,
            Clock clock,
            ZoneId zone) {
        this.quotes = quotes;
        this.sanctions = sanctions;
        this.gates = gates;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /** The broker accepts one option; the policy service is asked to issue the policy. */
    public Quote accept(String number, long version, int option, Actor broker) {
        sanctions.screenAgain(number, broker);
        return QuarkusTransaction.requiringNew().call(() -> acceptScreened(number, version, option, broker));
    }

    private Quote acceptScreened(String number, long version, int option, Actor broker) {
        Quote quote = quotes.require(number, version, broker);
        Instant now = clock.instant();
        quote.accept(option, LocalDate.ofInstant(now, zone), broker, now);
        sanctions.requireNoneTacitly(quote);
        count(quote.accepted());
        outbox.send(PolicyIssue.TOPIC, number, new PolicyIssue(number), broker);
        audit.record(broker, "quote.accepted", number, "option " + option);
        return quotes.complete(quote);
    }

    private void count(AcceptedQuote accepted) {
        gates.count(accepted.gate(), accepted.promised().amount());
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

    /**
     * The policy service says that the policy ends before its time, so that its capacity is free again from now on, or that it
     * goes on after all. Saying it again changes nothing, also at the same time.
     *
     * @param endedOn the first day that is no longer covered; null if the policy goes on
     */
    @Transactional
    public Quote end(String number, String policyNumber, @Nullable LocalDate endedOn, Actor service) {
        Quote quote = quotes.lock(number, service);
        boolean counted = quote.acceptanceCounts();
        if (quote.end(policyNumber, endedOn)) {
            AcceptedQuote accepted = quote.accepted();
            if (counted && !accepted.counts()) {
                gates.giveBack(accepted.gate(), accepted.promised().amount());
            } else if (!counted && accepted.counts()) {
                count(accepted);
            }
            audit.record(
                    service,
                    endedOn == null ? "quote.policy-reinstated" : "quote.policy-ended",
                    number,
                    endedOn == null ? policyNumber : policyNumber + " on " + endedOn);
        }
        return quotes.complete(quote);
    }
}
