package io.cyberpas.claims.payment;

import io.cyberpas.claims.accounting.MoneyBook;
import io.cyberpas.claims.authority.Act;
import io.cyberpas.claims.authority.Authority;
import io.cyberpas.claims.authority.AuthorityLevel;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.RuleAuthority;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.version.IfMatch;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Approves, rejects and withdraws payments. All of it holds the lock of the claim. */
@ApplicationScoped
public class PaymentHandling {

    private final ClaimAccess access;
    private final Payments payments;
    private final PaymentProposing proposing;
    private final LimitRequests requests;
    private final List<PaymentObjection> objections;
    private final Authority authority;
    private final MoneyBook book;
    private final AuditTrail audit;
    private final Clock clock;

    PaymentHandling(
            ClaimAccess access,
            Payments payments,
            PaymentProposing proposing,
            LimitRequests requests,
            @All List<PaymentObjection> objections,
            Authority authority,
            MoneyBook book,
            AuditTrail audit,
            Clock clock) {
        this.access = access;
        this.payments = payments;
        this.proposing = proposing;
        this.requests = requests;
        this.objections = objections;
        this.authority = authority;
        this.book = book;
        this.audit = audit;
        this.clock = clock;
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

    /**
     * Approves a payment by a rule, within its own small authority; what stands against any other approval stands against this one.
     *
     * @throws io.cyberpas.platform.problem.ForbiddenActionException when the amount is beyond the rule
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void approveBy(RuleAuthority rule, Claim claim, Payment payment) {
        payment.approve(rule, clock.instant());
        follow(claim, payment, rule.actor());
    }

    private void approve(Claim claim, Payment payment, Actor actor) {
        proposing.requireStandingReport(claim, payment);
        payment.approve(levelFor(payment), actor, clock.instant());
        follow(claim, payment, actor);
    }

    private void follow(Claim claim, Payment payment, Actor actor) {
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

    /** One payment of a claim. */
    public Payment payment(Claim claim, String paymentNumber) {
        return payments.of(claim.id(), paymentNumber).orElseThrow(() -> new AbsentException("payment", paymentNumber));
    }

    /** The payments of a claim and what follows from them. */
    public PaymentLedger ledger(Claim claim) {
        return proposing.ledger(claim);
    }

    /** The authority that a payment needs today. */
    public AuthorityLevel levelFor(Payment payment) {
        var act = payment.isAdvance() ? Act.ADVANCE : Act.PAYMENT;
        return authority.levelFor(act, payment.net(), book.today());
    }

    private Payment find(Claim claim, String paymentNumber, @Nullable IfMatch ifMatch) {
        var payment = payment(claim, paymentNumber);
        IfMatch.check(ifMatch, payment.version());
        return payment;
    }
}
