package io.cyberpas.policy.billing;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.identifier.NumberSequence;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.problem.StaleVersionException;
import io.cyberpas.policy.ledger.GeneralLedger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.hibernate.exception.ConstraintViolationException;

/** Pays money back. */
@ApplicationScoped
public class RefundHandling {
    private static final String REFUND = "RF";

    private final Receipts receipts;
    private final Refunds refunds;
    private final GeneralLedger ledger;
    private final NumberSequence numbers;
    private final AuditTrail auditTrail;
    private final BusinessTime time;

    RefundHandling(
            Receipts receipts,
            Refunds refunds,
            GeneralLedger ledger,
            NumberSequence numbers,
            AuditTrail auditTrail,
            BusinessTime time) {
        this.receipts = receipts;
        this.refunds = refunds;
        this.ledger = ledger;
        this.numbers = numbers;
        this.auditTrail = auditTrail;
        this.time = time;
    }

    /**
     * Decides that what a receipt has left is paid back, as a whole or in part.
     *
     * @throws ConflictException if it does not have as much left
     */
    @Transactional
    public Refund refundReceipt(String receiptNumber, Money amount, String reason, Actor actor) {
        if (!amount.isPositive()) {
            throw new InvalidInputException(
                    new FieldProblem("$.amount.amount", "must be positive", "an amount greater than zero"));
        }
        Receipt receipt = receipts.hold(receiptNumber).orElseThrow(() -> new AbsentException("receipt", receiptNumber));
        receipt.refund(amount);
        Refund refund = Refund.ofReceipt(numbers.next(REFUND), receipt, reason, amount, time.now(), actor);
        refunds.persist(refund);
        ledger.book(Bookings.refund(refund, time.today()), actor);
        auditTrail.record(actor, "refund.decided", refund.number(), reason);
        refunds.flush();
        return refund;
    }

    /**
     * Notes that the bank paid a refund out.
     *
     * @param version       the version that the actor saw
     * @param bankReference the bank's identification of the payment, which pays one refund only
     */
    @Transactional
    public Refund pay(String number, long version, LocalDate on, String bankReference, Actor actor) {
        if (on.isAfter(time.today())) {
            throw new InvalidInputException(new FieldProblem("$.paidOn", "is in the future", "today or before"));
        }
        Refund refund = refunds.hold(number).orElseThrow(() -> new AbsentException("refund", number));
        if (refund.version() != version) {
            throw new StaleVersionException(refund.version());
        }
        refund.pay(on, bankReference, actor);
        ledger.book(Bookings.refundPayment(refund, on), actor);
        auditTrail.record(actor, "refund.paid", number, null);
        flush(bankReference);
        return refund;
    }

    private void flush(String bankReference) {
        try {
            refunds.flush();
        } catch (PersistenceException e) {
            if (e instanceof ConstraintViolationException violation
                    && "refund_bank_reference_unique".equals(violation.getConstraintName())) {
                throw new ConflictException("The bank's reference %s pays another refund".formatted(bankReference));
            }
            throw e;
        }
    }
}
