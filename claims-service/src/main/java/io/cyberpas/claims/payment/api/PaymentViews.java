package io.cyberpas.claims.payment.api;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.payment.BankRecording;
import io.cyberpas.claims.payment.Payment;
import io.cyberpas.claims.payment.PaymentHandling;
import io.cyberpas.claims.payment.PaymentLimits;
import io.cyberpas.claims.payment.Payments;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Shows payments with where their limits stand, who has to approve them, and what the bank does. */
@ApplicationScoped
public class PaymentViews {

    private final ClaimAccess access;
    private final Payments payments;
    private final Database database;
    private final PaymentHandling handling;
    private final PaymentLimits limits;
    private final BankRecording bank;

    PaymentViews(
            ClaimAccess access,
            Payments payments,
            PaymentHandling handling,
            PaymentLimits limits,
            BankRecording bank,
            Database database) {
        this.access = access;
        this.payments = payments;
        this.database = database;
        this.handling = handling;
        this.limits = limits;
        this.bank = bank;
    }

    /** The payments of a claim, newest first; payments, limits and what the bank does are of one moment. */
    @Transactional
    public Page<PaymentView> page(String claimNumber, PageRequest request, Actor reader) {
        database.readOneMoment();
        var page = payments.page(access.visible(claimNumber, reader).id(), request);
        return new Page<>(of(page.items(), reader), page.next());
    }

    /** A payment of a claim; payment, limit and what the bank does are of one moment. */
    @Transactional
    public PaymentView payment(String claimNumber, String paymentNumber, Actor reader) {
        database.readOneMoment();
        return of(handling.payment(access.visible(claimNumber, reader), paymentNumber), reader);
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
