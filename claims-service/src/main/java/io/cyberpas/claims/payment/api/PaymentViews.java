package io.cyberpas.claims.payment.api;

import io.cyberpas.claims.payment.BankRecording;
import io.cyberpas.claims.payment.Payment;
import io.cyberpas.claims.payment.PaymentHandling;
import io.cyberpas.claims.payment.PaymentLimits;
import io.cyberpas.platform.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows payments with where their limits stand, who has to approve them, and what the bank does. */
@ApplicationScoped
public class PaymentViews {

    private final PaymentHandling handling;
    private final PaymentLimits limits;
    private final BankRecording bank;

    PaymentViews(PaymentHandling handling, PaymentLimits limits, BankRecording bank) {
        this.handling = handling;
        this.limits = limits;
        this.bank = bank;
    }

    /** One payment for one reader. */
    public PaymentView of(Payment payment, Actor reader) {
        return of(List.of(payment), reader).getFirst();
    }

    /** Payments in their order. */
    public List<PaymentView> of(List<Payment> payments, Actor reader) {
        var ids = payments.stream().map(Payment::id).toList();
        var standing = limits.ofPayments(ids);
        var courses = bank.courses(ids);
        return payments.stream()
                .map(each -> PaymentView.of(
                        each, standing.get(each.id()), handling.levelFor(each), courses.get(each.id()), reader))
                .toList();
    }
}
