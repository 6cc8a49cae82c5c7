package io.cyberpas.claims.payment;

import io.cyberpas.claims.accounting.MoneyBook;
import io.cyberpas.claims.accounting.MoneyMovement;
import io.cyberpas.claims.accounting.MovementKind;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Records what the bank did with payments: told by hand, or followed from the reports on what it was instructed. All of it holds the lock of
 * the claim, and is recorded of a closed claim too: it is a fact.
 */
@ApplicationScoped
public class BankRecording {

    private static final String RETURN = "INSERT INTO payment_return VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final ClaimAccess access;
    private final PaymentHandling handling;
    private final LimitRequests limits;
    private final List<BankInstructions> instructions;
    private final MoneyBook book;
    private final Database database;
    private final AuditTrail audit;
    private final Clock clock;
    private final Event<PaymentExecuted> executions;
    private final Event<PaymentReturned> returns;
    private final Event<PaymentPaid> paid;

    BankRecording(
            ClaimAccess access,
            PaymentHandling handling,
            LimitRequests limits,
            @All List<BankInstructions> instructions,
            MoneyBook book,
            Database database,
            AuditTrail audit,
            Clock clock,
            Event<PaymentExecuted> executions,
            Event<PaymentReturned> returns,
            Event<PaymentPaid> paid) {
        this.access = access;
        this.handling = handling;
        this.limits = limits;
        this.instructions = instructions;
        this.book = book;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
        this.executions = executions;
        this.returns = returns;
        this.paid = paid;
    }

    /**
     * Somebody says that the bank executed a payment; the same told again changes nothing.
     *
     * @throws InvalidInputException when the day lies in the future
     * @throws ConflictException when the bank was instructed by a file or run, whose reports say what became of it
     * @throws io.cyberpas.platform.problem.IllegalTransitionException when its limit is not taken, or it was paid otherwise
     */
    @Transactional
    public Payment executed(String number, String paymentNumber, BankExecution told, Actor actor) {
        if (told.paidOn().isAfter(book.today())) {
            throw new InvalidInputException(
                    new FieldProblem("$.paidOn", "lies in the future", "up to " + book.today()));
        }
        var claim = access.forDecision(number, actor);
        var payment = handling.payment(claim, paymentNumber);
        if (payment.execution().filter(told::equals).isEmpty()) {
            requireNotAtBank(payment, "executed");
        }
        if (execute(claim, payment, told, actor)) {
            executions.fire(new PaymentExecuted(claim, payment, actor));
        }
        return payment;
    }

    /** The bank's reports say that all was executed which it was asked for. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void followed(Claim claim, Payment payment, BankExecution told, Actor actor) {
        execute(claim, payment, told, actor);
    }

    private boolean execute(Claim claim, Payment payment, BankExecution told, Actor actor) {
        if (!payment.executed(told, actor.subject(), clock.instant())) {
            return false;
        }
        move(claim, payment, MovementKind.PAYMENT, payment.id(), payment.kept(), told.paidOn(), actor);
        audit.record(actor, "payment.paid", claim.number(), payment.number() + " " + payment.kept());
        paid.fire(new PaymentPaid(claim, payment, actor));
        return true;
    }

    /**
     * Somebody says that the bank could not execute a payment, or that the money came back: its limit is given back, and it may be
     * proposed anew. Told again, nothing changes.
     *
     * @throws ConflictException when the bank was instructed by a file or run that is still under way
     */
    @Transactional
    public Payment returned(String number, String paymentNumber, String reason, Actor actor) {
        var claim = access.forDecision(number, actor);
        var payment = handling.payment(claim, paymentNumber);
        if (payment.status() == PaymentStatus.RETURNED) {
            return payment;
        }
        requireNotAtBank(payment, "returned");
        takeBack(claim, payment, payment.kept(), payment.number(), reason, actor);
        returns.fire(new PaymentReturned(claim, payment, actor));
        return payment;
    }

    /**
     * Takes back what nobody can be paid of a payment: one of its credits, or its only one. Where nothing is left with anybody, the payment
     * has come back as a whole.
     *
     * @param reference names the credit, which comes back once
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeBack(Claim claim, Payment payment, Money amount, String reference, String reason, Actor actor) {
        var wasPaid = payment.execution().isPresent();
        payment.takeBack(amount, reason, actor.subject(), clock.instant());
        var id = Identifiers.next();
        database.change(
                RETURN,
                id,
                payment.id(),
                amount.amount(),
                amount.currency().getCurrencyCode(),
                wasPaid,
                book.today(),
                reference,
                reason,
                actor.subject(),
                clock.instant());
        if (wasPaid) {
            move(claim, payment, MovementKind.PAYMENT_RETURN, id, amount, book.today(), actor);
        }
        var left = limits.returnable(payment).min(amount);
        if (left.isPositive()) {
            limits.giveBack(claim, payment, left, reference + ": " + reason, actor);
        }
        audit.record(actor, "payment.returned", claim.number(), reference + " " + amount + ": " + reason);
    }

    /** Where payments stand at the bank, those for which it was instructed. */
    public Map<UUID, BankCourse> courses(List<UUID> payments) {
        Map<UUID, BankCourse> courses = new HashMap<>();
        instructions.forEach(each -> courses.putAll(each.of(payments)));
        return courses;
    }

    private void requireNotAtBank(Payment payment, String what) {
        Optional.ofNullable(courses(List.of(payment.id())).get(payment.id())).ifPresent(course -> {
            var by = course.files().isEmpty() ? "instruction" : "file " + String.join(", ", course.files());
            if (course.isUnderWay()) {
                throw new ConflictException("Payment " + payment.number() + " is on its way to the bank by " + by
                        + "; its report says what became of it, or cancel the file before it is recorded as " + what);
            }
            if (course.run()) {
                throw new ConflictException("Payment " + payment.number() + " is paid by a run over a roster;"
                        + " correct or write back its credits instead of recording it as " + what);
            }
        });
    }

    private void move(
            Claim claim, Payment payment, MovementKind movement, UUID cause, Money amount, LocalDate on, Actor actor) {
        book.write(
                claim,
                new MoneyMovement(movement, payment.part(), payment.kind(), cause, payment.number(), amount, on),
                actor);
    }
}
