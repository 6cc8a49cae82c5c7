package io.cyberpas.claims.payment;

import io.cyberpas.claims.claim.AmountKind;
import io.cyberpas.claims.claim.AssessedAmounts.AssessedAmount;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.CoveragePart;
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
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money for one assessed amount. A handler proposes it, other people approve it as far as their authority reaches,
 * and with the last approval its net amount is taken from the limit at the policy service. Only then is it paid; when
 * the limit does not suffice it is refused. Nobody approves what they proposed.
 */
@Entity
@Table(name = "payment")
public class Payment {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "number")
    private String number;

    @Column(name = "claim_id")
    private UUID claimId;

    @Enumerated(EnumType.STRING)
    @Column(name = "part")
    private CoveragePart part;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private AmountKind kind;

    @Column(name = "reference")
    private String reference;

    @Column(name = "payee")
    private String payee;

    @Embedded
    private PaymentArithmetic arithmetic;

    @Column(name = "note")
    private String note;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private PaymentStatus status;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "payment_approval", joinColumns = @JoinColumn(name = "payment_id"))
    @OrderColumn(name = "position")
    private List<Approval> approvals = new ArrayList<>();

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    protected Payment() {}

    static Payment propose(
            String number,
            Claim claim,
            AssessedAmount assessed,
            String payee,
            PaymentArithmetic arithmetic,
            String note,
            Actor actor,
            Instant at) {
        var payment = new Payment();
        payment.id = Identifiers.next();
        payment.number = number;
        payment.claimId = claim.id();
        payment.part = assessed.part();
        payment.kind = assessed.kind();
        payment.reference = assessed.reference();
        payment.payee = payee;
        payment.arithmetic = arithmetic;
        payment.note = note;
        payment.status = PaymentStatus.PROPOSED;
        payment.proposedBy = actor.subject();
        payment.proposedAt = at;
        return payment;
    }

    /**
     * One approval; the last one that the level asks for moves the payment on.
     *
     * @throws ForbiddenActionException for the proposer, and for whoever's authority does not reach
     */
    void approve(AuthorityLevel level, Actor actor, Instant at) {
        if (status != PaymentStatus.PROPOSED) {
            throw illegal("approve");
        }
        requireMayDecide(level, actor);
        if (approvals.stream().anyMatch(each -> each.approvedBy().equals(actor.subject()))) {
            throw new ConflictException("Payment " + number + " has your approval already and needs another person's");
        }
        approvals.add(new Approval(actor.subject(), at));
        if (approvals.size() < level.approvals()) {
            return;
        }
        if (arithmetic.net().isZero()) {
            end(PaymentStatus.PAID, "approve", actor.subject(), at, "within the retention");
        } else {
            moveTo(PaymentStatus.APPROVED, "approve");
        }
    }

    /** Turned down by somebody who might have approved it. */
    void reject(AuthorityLevel level, String reason, Actor actor, Instant at) {
        requireMayDecide(level, actor);
        end(PaymentStatus.REJECTED, "reject", actor.subject(), at, reason);
    }

    /** Taken back by its proposer. */
    void withdraw(String reason, Actor actor, Instant at) {
        if (!proposedBy.equals(actor.subject())) {
            throw new ForbiddenActionException("Only the proposer withdraws a payment; others reject it");
        }
        end(PaymentStatus.WITHDRAWN, "withdraw", actor.subject(), at, reason);
    }

    /** The limit is taken. Told again, nothing happens. */
    void limitTaken(Instant at) {
        if (status != PaymentStatus.PAID) {
            end(PaymentStatus.PAID, "pay", proposedBy, at, null);
        }
    }

    /** The limit does not suffice. Told again, nothing happens. */
    void limitRefused(String reason, String actor, Instant at) {
        if (status != PaymentStatus.REFUSED) {
            end(PaymentStatus.REFUSED, "refuse", actor, at, reason);
        }
    }

    private void requireMayDecide(AuthorityLevel level, Actor actor) {
        if (proposedBy.equals(actor.subject())) {
            throw new ForbiddenActionException("Four eyes: nobody decides on a payment of their own proposal");
        }
        if (!level.admits(actor)) {
            throw new ForbiddenActionException(
                    "A payment of " + arithmetic.net() + " is above your authority; it needs " + level.approvals()
                            + " of " + level.approverRoles().stream().sorted().toList());
        }
    }

    private void end(PaymentStatus next, String attempted, String actor, Instant at, @Nullable String reason) {
        moveTo(next, attempted);
        endedBy = actor;
        endedAt = at;
        endReason = reason;
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

    public CoveragePart part() {
        return part;
    }

    public AmountKind kind() {
        return kind;
    }

    /** The assessed amount that is paid. */
    public String reference() {
        return reference;
    }

    public String payee() {
        return payee;
    }

    public PaymentArithmetic arithmetic() {
        return arithmetic;
    }

    public Money net() {
        return arithmetic.net();
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

    /** Who paid, refused, rejected or withdrew it. */
    public Optional<String> endedBy() {
        return Optional.ofNullable(endedBy);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<String> endReason() {
        return Optional.ofNullable(endReason);
    }
}
