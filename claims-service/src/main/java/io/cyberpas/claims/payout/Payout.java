package io.cyberpas.claims.payout;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.liability.Demand;
import io.cyberpas.claims.payment.Payment;
import io.cyberpas.claims.roster.MinorUnits;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.IllegalTransitionException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The instructions of one payment: one of an ordinary payment, one for each victim of a payment on a demand with a roster. There is one
 * payout a payment. A run over a roster may be stopped and resumed, and a crash only delays it.
 */
@Entity
@Table(name = "payout")
public class Payout {

    @Id
    @Column(name = "payment_id")
    private UUID paymentId;

    @Version
    private long version;

    @Column(name = "claim_id", updatable = false)
    private UUID claimId;

    @Column(name = "claim_number", updatable = false)
    private String claimNumber;

    @Column(name = "payment_number", updatable = false)
    private String paymentNumber;

    @Column(name = "demand_id", updatable = false)
    private @Nullable UUID demandId;

    @Column(name = "currency", updatable = false)
    private Currency currency;

    @Column(name = "amount", updatable = false)
    private long amount;

    @Column(name = "planned_lines", updatable = false)
    private int plannedLines;

    @Column(name = "planned_amount", updatable = false)
    private long plannedAmount;

    @Column(name = "due_amount", updatable = false)
    private long dueAmount;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private PayoutStatus status;

    @Column(name = "failure")
    private @Nullable String failure;

    @Column(name = "begun_by", updatable = false)
    private String begunBy;

    @Column(name = "begun_at", updatable = false)
    private Instant begunAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "executed_at")
    private @Nullable Instant executedAt;

    protected Payout() {}

    /** A run over the roster of a demand, which begins. */
    static Payout run(Claim claim, Payment payment, Demand demand, ProRata.Plan plan, Actor actor, Instant now) {
        Payout payout = begin(claim, payment, actor, now);
        payout.demandId = demand.id();
        payout.plannedLines = Math.toIntExact(plan.shares().stream()
                .mapToLong(share -> share.amount() > 0 ? share.group().persons() : share.withOneMore())
                .sum());
        payout.plannedAmount = plan.paid();
        payout.dueAmount = plan.due();
        payout.status = PayoutStatus.RUNNING;
        return payout;
    }

    /** The one instruction of an ordinary payment. */
    static Payout single(Claim claim, Payment payment, Actor actor, Instant now) {
        Payout payout = begin(claim, payment, actor, now);
        payout.plannedLines = 1;
        payout.plannedAmount = payout.amount;
        payout.dueAmount = payout.amount;
        payout.status = PayoutStatus.COMPLETED;
        return payout;
    }

    private static Payout begin(Claim claim, Payment payment, Actor actor, Instant now) {
        var payout = new Payout();
        payout.paymentId = payment.id();
        payout.claimId = claim.id();
        payout.claimNumber = claim.number();
        payout.paymentNumber = payment.number();
        payout.currency = payment.net().currency();
        payout.amount = MinorUnits.of(payment.net());
        payout.begunBy = actor.subject();
        payout.begunAt = now;
        payout.changedBy = actor.subject();
        payout.changedAt = now;
        return payout;
    }

    boolean stop(Actor actor, Instant now) {
        return status != PayoutStatus.STOPPED && moveTo(PayoutStatus.STOPPED, "stop", actor, now);
    }

    boolean resume(Actor actor, Instant now) {
        return status != PayoutStatus.RUNNING && moveTo(PayoutStatus.RUNNING, "resume", actor, now);
    }

    void complete(Actor actor, Instant now) {
        moveTo(PayoutStatus.COMPLETED, "complete", actor, now);
    }

    void fail(String reason, Actor actor, Instant now) {
        moveTo(PayoutStatus.FAILED, "fail", actor, now);
        failure = reason;
    }

    /** The bank executed what it was asked to. */
    void executed(Instant now) {
        executedAt = now;
    }

    private boolean moveTo(PayoutStatus next, String attempted, Actor actor, Instant now) {
        if (!status.successors().contains(next)) {
            throw new IllegalTransitionException("Payout " + paymentNumber, status, attempted, status.successors());
        }
        status = next;
        failure = null;
        changedBy = actor.subject();
        changedAt = now;
        return true;
    }

    public UUID paymentId() {
        return paymentId;
    }

    public UUID claimId() {
        return claimId;
    }

    public String claimNumber() {
        return claimNumber;
    }

    /** The payment whose money this is. */
    public String paymentNumber() {
        return paymentNumber;
    }

    /** The demand whose roster is paid; empty for an ordinary payment. */
    public Optional<UUID> demandId() {
        return Optional.ofNullable(demandId);
    }

    /** Whether it is the one instruction of an ordinary payment. */
    boolean isSingle() {
        return demandId == null;
    }

    public Currency currency() {
        return currency;
    }

    /** What the payment may pay. */
    public Money amount() {
        return MinorUnits.money(amount, currency);
    }

    public int plannedLines() {
        return plannedLines;
    }

    /** What is paid: the amount, or what is owed if that is less. */
    public Money plannedAmount() {
        return MinorUnits.money(plannedAmount, currency);
    }

    /** What is owed to everybody who takes part, less what they got before. */
    public Money dueAmount() {
        return MinorUnits.money(dueAmount, currency);
    }

    /** Whether people get less than they are owed. */
    public boolean isCut() {
        return plannedAmount < dueAmount;
    }

    public PayoutStatus status() {
        return status;
    }

    public @Nullable String failure() {
        return failure;
    }

    public String begunBy() {
        return begunBy;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** When the bank had executed all that it was asked to; null before. */
    public @Nullable Instant executedAt() {
        return executedAt;
    }
}
