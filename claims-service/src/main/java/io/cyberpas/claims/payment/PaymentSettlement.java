package io.cyberpas.claims.payment;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.outbox.OutboxDelivery;
import io.cyberpas.platform.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Settles approved payments: takes the limit at the policy service and records what it answered. The message and
 * the approval were written together, so a crash on either side is healed by delivering again.
 */
@ApplicationScoped
class PaymentSettlement implements OutboxDelivery {

    private static final Actor SERVICE = Actor.system("claims-service");

    private final PolicyLimits limits;
    private final Payments payments;
    private final AuditTrail audit;
    private final Clock clock;

    PaymentSettlement(PolicyLimits limits, Payments payments, AuditTrail audit, Clock clock) {
        this.limits = limits;
        this.payments = payments;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return LimitErosion.TOPIC;
    }

    @Override
    public Runnable deliver(OutboxMessage message) {
        var erosion = message.payloadAs(LimitErosion.class);
        return switch (limits.take(erosion, message.actingUser())) {
            case PolicyLimits.Answer.Taken() -> () -> taken(erosion);
            case PolicyLimits.Answer.Exceeded(var aggregate, var part) ->
                () -> refused(
                        erosion, "The limit does not suffice: " + left("aggregate", aggregate) + left(", part", part));
        };
    }

    private void taken(LimitErosion erosion) {
        var payment = find(erosion);
        payment.limitTaken(clock.instant());
        audit.record(SERVICE, "payment.paid", erosion.claimNumber(), payment.number() + " " + payment.net());
    }

    private void refused(LimitErosion erosion, String reason) {
        var payment = find(erosion);
        payment.limitRefused(reason, SERVICE.subject(), clock.instant());
        audit.record(SERVICE, "payment.refused", erosion.claimNumber(), payment.number() + ": " + reason);
    }

    private Payment find(LimitErosion erosion) {
        return payments.findByIdOptional(erosion.paymentId(), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new IllegalStateException("No payment " + erosion.paymentId()));
    }

    private static String left(String what, @Nullable Money remaining) {
        return what + " " + (remaining == null ? "unknown" : remaining + " left");
    }
}
