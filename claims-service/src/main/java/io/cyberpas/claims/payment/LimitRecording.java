package io.cyberpas.claims.payment;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/**
 * Records what the policy service answered, in the transaction that marks the message as delivered. If the payment moved on
 * while the service was asked, the limit is sent after it once more.
 */
@ApplicationScoped
class LimitRecording {

    private static final Actor SERVICE = Actor.system("claims-service");

    private final ClaimAccess access;
    private final Payments payments;
    private final PaymentLimits limits;
    private final LimitRequests requests;
    private final AuditTrail audit;
    private final Event<PaymentReleased> released;
    private final Event<PaymentRefused> refusals;

    LimitRecording(
            ClaimAccess access,
            Payments payments,
            PaymentLimits limits,
            LimitRequests requests,
            AuditTrail audit,
            Event<PaymentReleased> released,
            Event<PaymentRefused> refusals) {
        this.access = access;
        this.payments = payments;
        this.limits = limits;
        this.requests = requests;
        this.audit = audit;
        this.released = released;
        this.refusals = refusals;
    }

    void held(LimitOrder order) {
        lock(order);
        var limit = limits.locked(order.paymentId());
        if (limit.state() != LimitState.TAKEN) {
            limit.become(LimitState.HELD, requests.now());
        }
        followUp(payment(order), limit);
    }

    void refused(LimitOrder order, String reason) {
        var claim = lock(order);
        var limit = limits.locked(order.paymentId());
        if (limit.state() != LimitState.PENDING) {
            return;
        }
        var payment = payment(order);
        limit.become(LimitState.REFUSED, requests.now());
        payment.limitRefused(reason, SERVICE.subject(), requests.now());
        audit.record(SERVICE, "payment.refused", order.claimNumber(), payment.number() + ": " + reason);
        refusals.fire(new PaymentRefused(claim, payment, reason));
    }

    void taken(LimitOrder order) {
        var claim = lock(order);
        var limit = limits.locked(order.paymentId());
        if (limit.state() == LimitState.TAKEN) {
            return;
        }
        var payment = payment(order);
        limit.become(LimitState.TAKEN, requests.now());
        if (payment.status() != PaymentStatus.APPROVED) {
            requests.giveBack(claim, payment, payment.net(), "The payment is " + payment.status(), SERVICE);
            return;
        }
        payment.limitTaken();
        audit.record(SERVICE, "payment.limit-taken", order.claimNumber(), payment.number() + " " + payment.net());
        released.fire(new PaymentReleased(claim, payment));
    }

    void freed(LimitOrder order) {
        lock(order);
        var limit = limits.locked(order.paymentId());
        limit.become(LimitState.FREED, requests.now());
    }

    void gaveBack(LimitOrder order) {
        lock(order);
        var limit = limits.locked(order.paymentId());
        limit.gaveBack(order.returnDue(), requests.now());
    }

    /** What was held for a payment that is no more, because the two crossed on their way. */
    private void followUp(Payment payment, PaymentLimit limit) {
        if (LimitTarget.of(payment.status(), limit) == LimitTarget.FREE) {
            requests.send(payment, SERVICE);
        }
    }

    private Claim lock(LimitOrder order) {
        return access.forDecision(order.claimNumber(), SERVICE);
    }

    private Payment payment(LimitOrder order) {
        return payments.findById(order.paymentId());
    }
}
