package io.cyberpas.claims.payment;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.outbox.Outbox;
import io.cyberpas.platform.problem.ConflictException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * Asks for the limits of payments, in the transaction of what makes them needed. A message only names its payment: what is
 * to be done follows from where the payment stands when the message is delivered, so messages may overtake each other.
 */
@ApplicationScoped
public class LimitRequests {

    static final String TOPIC = "limit.settle";

    private final PaymentLimits limits;
    private final Payments payments;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;

    LimitRequests(PaymentLimits limits, Payments payments, Outbox outbox, AuditTrail audit, Clock clock, ZoneId zone) {
        this.limits = limits;
        this.payments = payments;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /** The payment whose limit is to be brought to where it should stand. */
    record Message(UUID paymentId) {}

    /** The limit of a payment that is proposed: of the claim's event, or of the claim as an event of its own. */
    void open(Claim claim, Payment payment, Actor actor) {
        if (payment.net().isPositive()) {
            var lossOn = LimitDay.of(claim, claim.line(payment.part()).orElseThrow(), zone);
            limits.persist(PaymentLimit.pending(payment, eventOf(claim), lossOn, clock.instant()));
            send(payment, actor);
        }
    }

    /** By what limits per event are counted: the loss event of the claim, or the claim as an event of its own. */
    static String eventOf(Claim claim) {
        return claim.eventCode().orElse(claim.number());
    }

    /** The payment moved on, and its limit is to follow. */
    void follow(Payment payment, Actor actor) {
        if (payment.net().isPositive()) {
            send(payment, actor);
        }
    }

    /**
     * Gives back limit that a payment took, because its money came back or somebody else bears the loss.
     *
     * @param more what comes back now
     * @throws ConflictException when the payment took no limit
     * @throws io.cyberpas.platform.problem.InvalidInputException when it is more than the payment still has
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void giveBack(Claim claim, Payment payment, Money more, String reason, Actor actor) {
        var limit = limits.locked(payment.id());
        if (limit.state() != LimitState.TAKEN) {
            throw new ConflictException("Payment " + payment.number() + " has taken no limit that could come back");
        }
        limit.askBack(more, reason, clock.instant());
        audit.record(actor, "limit.given-back", claim.number(), payment.number() + " " + more + ": " + reason);
        send(payment, actor);
    }

    /** What of a payment can still come back to the policy. */
    public Money returnable(Payment payment) {
        return limits.findByIdOptional(payment.id())
                .filter(each -> each.state() == LimitState.TAKEN)
                .map(each -> each.amount().minus(each.returnDue()))
                .orElse(Money.zero(payment.net().currency()));
    }

    void send(Payment payment, Actor actor) {
        outbox.send(TOPIC, payment.number(), new Message(payment.id()), actor);
    }

    /** What stands to be done for a payment now. */
    @Transactional
    Work work(UUID paymentId) {
        var payment = payments.findById(paymentId);
        var limit = limits.findById(paymentId);
        var claim = payments.claimOf(payment);
        var order = new LimitOrder(
                paymentId,
                claim.policyNumber(),
                claim.number(),
                payment.part(),
                payment.net(),
                limit.event(),
                payment.paidFor().sublimits(),
                limit.lossOn(),
                limit.returnDue(),
                limit.returnReason());
        return new Work(order, LimitTarget.of(payment.status(), limit), limit.state());
    }

    /** @param state where the limit stands that is to be moved */
    record Work(LimitOrder order, LimitTarget target, LimitState state) {}

    Instant now() {
        return clock.instant();
    }
}
