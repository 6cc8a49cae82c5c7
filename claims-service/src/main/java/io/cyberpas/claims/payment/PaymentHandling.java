package io.cyberpas.claims.payment;

import io.cyberpas.claims.accounting.MoneyBook;
import io.cyberpas.claims.accounting.MoneyMovement;
import io.cyberpas.claims.accounting.MovementKind;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.version.IfMatch;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Approves, rejects and withdraws payments and records what the bank told. All of it holds the lock of the claim. */
@ApplicationScoped
public class PaymentHandling {

    private final ClaimAccess access;
    private final Payments payments;
    private final PaymentLimits limits;
    private final PaymentProposing proposing;
    private final LimitRequests requests;
    private final List<PaymentObjection> objections;
    private final Authority authority;
    private final MoneyBook book;
    private final AuditTrail audit;
    private final Clock clock;
    private final Event<PaymentExecuted> executions;

    PaymentHandling(
            ClaimAccess access,
            Payments payments,
            PaymentLimits limits,
            PaymentProposing proposing,
            LimitRequests requests,
            @All List<PaymentObjection> objections,
            Authority authority,
            MoneyBook book,
            AuditTrail audit,
            Clock clock,
            Event<PaymentExecuted> executions) {
        this.access = access;
        this.payments = payments;
        this.limits = limits;
        this.proposing = proposing;
        this.requests = requests;
        this.objections = objections;
        this.authority = authority;
        this.book = book;
        this.audit = audit;
        this.clock = clock;
        this.executions = executions;
    }

    /**
     * Approves a payment; with the last approval needed its limit is taken at the policy service.
     *
     * @throws ConflictException when an objection is not cleared, or the decision on the part grants less since
     */
    @Transactional
    public void approve(String number, String paymentNumber, @Nullable IfMatch ifMatch, Actor actor) {
        var claim = access.forWork(number, actor, "approve a payment");
        var payment = find(claim, paymentNumber, ifMatch);
        approve(claim, payment, actor);
    }

    /** Approves a payment of whichever claim, in a transaction of its own: one of many that are approved together. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void approveOneOfMany(String number, String paymentNumber, Actor actor) {
        var claim = access.forWork(number, actor, "approve a payment");
        approve(claim, payment(claim, paymentNumber), actor);
    }

    private void approve(Claim claim, Payment payment, Actor actor) {
        payment.approve(levelFor(payment), actor, clock.instant());
        objections.stream()
                .flatMap(each -> each.against(claim, payment).stream())
                .findFirst()
                .ifPresent(reason -> {
                    throw new ConflictException(reason);
                });
        var ledger = ledger(claim);
        ledger.requireRetentionBorneBefore(payment);
        proposing.requireStillAllowed(claim, payment, ledger);
        audit.record(actor, "payment.approved", claim.number(), payment.number() + " " + payment.net());
        if (payment.status() == PaymentStatus.APPROVED) {
            requests.follow(payment, actor);
        }
    }

    /** Turns a payment down; what is held of the limit for it is free again. */
    @Transactional
    public void reject(String number, String paymentNumber, @Nullable IfMatch ifMatch, String reason, Actor actor) {
        var claim = access.forWork(number, actor, "reject a payment");
        var payment = find(claim, paymentNumber, ifMatch);
        payment.reject(levelFor(payment), reason, actor, clock.instant());
        requests.follow(payment, actor);
        audit.record(actor, "payment.rejected", number, payment.number() + ": " + reason);
    }

    /** Takes a proposal back; what is held of the limit for it is free again. */
    @Transactional
    public void withdraw(String number, String paymentNumber, @Nullable IfMatch ifMatch, String reason, Actor actor) {
        var claim = access.forWork(number, actor, "withdraw a payment");
        var payment = find(claim, paymentNumber, ifMatch);
        payment.withdraw(reason, actor, clock.instant());
        requests.follow(payment, actor);
        audit.record(actor, "payment.withdrawn", number, payment.number() + ": " + reason);
    }

    /**
     * The bank executed a payment; the same told again changes nothing. Also of a closed claim: it is a fact.
     *
     * @throws InvalidInputException when the day lies in the future
     * @throws io.cyberpas.platform.problem.IllegalTransitionException when its limit is not taken, or it was paid otherwise
     */
    @Transactional
    public Payment executed(String number, String paymentNumber, BankExecution told, Actor actor) {
        if (told.paidOn().isAfter(book.today())) {
            throw new InvalidInputException(
                    new FieldProblem("$.paidOn", "lies in the future", "up to " + book.today()));
        }
        var claim = access.forDecision(number, actor);
        var payment = payment(claim, paymentNumber);
        if (payment.executed(told, actor.subject(), clock.instant())) {
            move(claim, payment, MovementKind.PAYMENT, told.paidOn(), actor);
            audit.record(actor, "payment.paid", number, payment.number() + " " + payment.net());
            executions.fire(new PaymentExecuted(claim, payment, actor));
        }
        return payment;
    }

    /**
     * The bank could not execute a payment, or the money came back: its limit is given back, and it may be proposed anew.
     * Told again, nothing changes.
     */
    @Transactional
    public Payment returned(String number, String paymentNumber, String reason, Actor actor) {
        var claim = access.forDecision(number, actor);
        var payment = payment(claim, paymentNumber);
        if (payment.status() == PaymentStatus.RETURNED) {
            return payment;
        }
        payment.returned(reason, actor.subject(), clock.instant());
        if (payment.execution().isPresent()) {
            move(claim, payment, MovementKind.PAYMENT_RETURN, book.today(), actor);
        }
        var left = requests.returnable(payment);
        if (left.isPositive()) {
            requests.giveBack(claim, payment, left, reason, actor);
        }
        audit.record(actor, "payment.returned", number, payment.number() + ": " + reason);
        return payment;
    }

    private void move(Claim claim, Payment payment, MovementKind movement, LocalDate on, Actor actor) {
        book.write(
                claim,
                new MoneyMovement(
                        movement, payment.part(), payment.kind(), payment.id(), payment.number(), payment.net(), on),
                actor);
    }

    /** One payment of a claim. */
    public Payment payment(Claim claim, String paymentNumber) {
        return payments.of(claim.id(), paymentNumber).orElseThrow(() -> new AbsentException("payment", paymentNumber));
    }

    /** The payments of a claim and what follows from them. */
    public PaymentLedger ledger(Claim claim) {
        return proposing.ledger(claim);
    }

    /** Where the limit of a payment stands; null for one that pays nothing out. */
    public @Nullable PaymentLimit limitOf(Payment payment) {
        return limits.findById(payment.id());
    }

    /** The authority that a payment needs today. */
    public AuthorityLevel levelFor(Payment payment) {
        var act = payment.isAdvance() ? AuthorityAct.ADVANCE : AuthorityAct.PAYMENT;
        return authority.levelFor(act, payment.net(), book.today());
    }

    private Payment find(Claim claim, String paymentNumber, @Nullable IfMatch ifMatch) {
        var payment = payment(claim, paymentNumber);
        IfMatch.check(ifMatch, payment.version());
        return payment;
    }
}
