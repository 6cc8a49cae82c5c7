package io.cyberpas.claims.payment;

import io.cyberpas.claims.authority.AuthorityLevel;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.RuleAuthority;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.ForbiddenActionException;
import io.cyberpas.platform.problem.IllegalTransitionException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * Money for one assessed amount, or an advance. A handler proposes it, which holds the limit at the policy service; other
 * people approve it as far as their authority reaches, and with the last approval its net amount is taken from the
 * limit. Then the bank is instructed, and when it has executed the payment it is paid. Nobody approves what they proposed.
 */
@Entity
@Table(name = "payment")
public class Payment implements PaymentFile {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "number")
    private String number;

    @Column(name = "claim_id")
    private UUID claimId;

    @Embedded
    private PaidFor paidFor;

    @Column(name = "payee")
    private String payee;

    @Embedded
    private PaymentArithmetic arithmetic;

    @Column(name = "note")
    private String note;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private PaymentStatus status = PaymentStatus.PROPOSED;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @ElementCollection
    @CollectionTable(name = "payment_approval", joinColumns = @JoinColumn(name = "payment_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 500)
    private List<Approval> approvals = new ArrayList<>();

    @Embedded
    private @Nullable BankExecution execution;

    @Embedded
    private @Nullable PaymentEnd end;

    @Column(name = "returned_amount")
    private BigDecimal returned = BigDecimal.ZERO;

    protected Payment() {}

    static Payment propose(
            String number,
            Claim claim,
            PaidFor paidFor,
            String payee,
            PaymentArithmetic arithmetic,
            String note,
            Actor actor,
            Instant at) {
        var payment = new Payment();
        payment.id = Identifiers.next();
        payment.number = number;
        payment.claimId = claim.id();
        payment.paidFor = paidFor;
        payment.payee = payee;
        payment.arithmetic = arithmetic;
        payment.note = note;
        payment.proposedBy = actor.subject();
        payment.proposedAt = at;
        return payment;
    }

    /** One approval, of somebody else than the proposer whose authority reaches; the last one asked for moves the payment on. */
    void approve(AuthorityLevel level, Actor actor, Instant at) {
        level.requireMayConfirm("A payment", net(), proposedBy, actor);
        approved(actor, level.isConfirmedBy(approvals.size() + 1), at);
    }

    /** The one approval of a rule, as far as its own authority reaches. */
    void approve(RuleAuthority rule, Instant at) {
        rule.requireMayConfirm(net(), proposedBy);
        approved(rule.actor(), true, at);
    }

    private void approved(Actor actor, boolean isLast, Instant at) {
        if (status != PaymentStatus.PROPOSED) {
            throw illegal("approve");
        }
        if (approvals.stream().anyMatch(each -> each.approvedBy().equals(actor.subject()))) {
            throw new ConflictException("Payment " + number + " has your approval already and needs another person's");
        }
        approvals.add(new Approval(actor.subject(), at));
        if (isLast && net().isZero()) {
            end(PaymentStatus.PAID, "approve", actor.subject(), at, "nothing is left to pay out");
        } else if (isLast) {
            moveTo(PaymentStatus.APPROVED, "approve");
        }
    }

    /** Turned down by somebody who might have approved it. */
    void reject(AuthorityLevel level, String reason, Actor actor, Instant at) {
        level.requireMayConfirm("A payment", net(), proposedBy, actor);
        end(PaymentStatus.REJECTED, "reject", actor.subject(), at, reason);
    }

    /** Taken back by its proposer. */
    void withdraw(String reason, Actor actor, Instant at) {
        if (!proposedBy.equals(actor.subject())) {
            throw new ForbiddenActionException("Only the proposer withdraws a payment; others reject it");
        }
        end(PaymentStatus.WITHDRAWN, "withdraw", actor.subject(), at, reason);
    }

    /** The limit is taken: the bank may be instructed. Told again, nothing happens. */
    void limitTaken() {
        if (status == PaymentStatus.PROPOSED || status == PaymentStatus.APPROVED) {
            moveTo(PaymentStatus.LIMIT_TAKEN, "take the limit");
        }
    }

    /** The limit does not suffice. Told again, or when it is decided otherwise by now, nothing happens. */
    void limitRefused(String reason, String actor, Instant at) {
        if (status == PaymentStatus.PROPOSED || status == PaymentStatus.APPROVED) {
            end(PaymentStatus.REFUSED, "refuse", actor, at, reason);
        }
    }

    /**
     * The bank executed it.
     *
     * @return false when the same execution was told before
     */
    boolean executed(BankExecution told, String actor, Instant at) {
        if (status == PaymentStatus.PAID && told.equals(execution)) {
            return false;
        }
        if (status != PaymentStatus.LIMIT_TAKEN) {
            throw illegal("record the execution");
        }
        end(PaymentStatus.PAID, "record the execution", actor, at, null);
        execution = told;
        return true;
    }

    /**
     * Some of it came back, or could not be paid to anybody. Where nothing of it is left, the payment has come back.
     *
     * @throws ConflictException when it is more than is left
     */
    void takeBack(Money amount, String reason, String actor, Instant at) {
        if (!status.isSecured() || !net().isPositive()) {
            throw illegal("record the return");
        }
        if (amount.isGreaterThan(kept())) {
            throw new ConflictException("Of payment " + number + " only " + kept() + " is left to come back");
        }
        returned = returned().plus(amount).amount();
        if (kept().isZero()) {
            end(PaymentStatus.RETURNED, "record the return", actor, at, reason);
        }
    }

    private void end(PaymentStatus next, String attempted, String actor, Instant at, @Nullable String reason) {
        moveTo(next, attempted);
        end = new PaymentEnd(actor, at, reason);
    }

    private void moveTo(PaymentStatus next, String attempted) {
        if (!status.successors().contains(next)) {
            throw illegal(attempted);
        }
        status = next;
    }

    private IllegalTransitionException illegal(String attempted) {
        return new IllegalTransitionException("Payment " + number, status, attempted, status.successors());
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String number() {
        return number;
    }

    public UUID claimId() {
        return claimId;
    }

    @Override
    public PaidFor paidFor() {
        return paidFor;
    }

    public String payee() {
        return payee;
    }

    @Override
    public PaymentArithmetic arithmetic() {
        return arithmetic;
    }

    /** What of the net amount came back or reached nobody. */
    public Money returned() {
        return Money.of(returned, net().currency());
    }

    /** What the payee has, or is to get. */
    public Money kept() {
        return net().minus(returned());
    }

    public String note() {
        return note;
    }

    public PaymentStatus status() {
        return status;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public List<Approval> approvals() {
        return List.copyOf(approvals);
    }

    /** What the bank told, once it did. */
    public Optional<BankExecution> execution() {
        return Optional.ofNullable(execution);
    }

    /** Who paid, returned, refused, rejected or withdrew it. */
    public Optional<PaymentEnd> end() {
        return Optional.ofNullable(end);
    }
}
