package io.cyberpas.claims.payout;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.payment.Payment;
import io.cyberpas.claims.payment.PaymentObjection;
import io.cyberpas.claims.payment.Payments;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Holds a payment while the bank is instructed for it: the row of its claim is locked. */
@ApplicationScoped
class PaymentHolding {

    private final ClaimAccess access;
    private final Payments payments;
    private final List<PaymentObjection> objections;

    PaymentHolding(ClaimAccess access, Payments payments, @All List<PaymentObjection> objections) {
        this.access = access;
        this.payments = payments;
        this.objections = objections;
    }

    /** The payment as it stands, its claim locked. */
    HeldPayment hold(String paymentNumber, Actor actor) {
        var payment = find(paymentNumber);
        var claim = access.forDecision(payments.claimOf(payment).number(), actor);
        payments.getEntityManager().refresh(payment);
        return new HeldPayment(claim, payment);
    }

    /** @throws AbsentException when there is none of that number */
    Payment find(String paymentNumber) {
        return payments.byNumber(paymentNumber).orElseThrow(() -> new AbsentException("payment", paymentNumber));
    }

    /** @throws ConflictException when something stands against the payment, as against its approval */
    void requireNoObjection(HeldPayment held) {
        objections.stream()
                .flatMap(each -> each.against(held.claim(), held.payment()).stream())
                .findFirst()
                .ifPresent(reason -> {
                    throw new ConflictException(reason);
                });
    }
}
