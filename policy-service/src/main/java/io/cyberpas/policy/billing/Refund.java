package io.cyberpas.policy.billing;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.IllegalTransitionException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Money to be paid back: premium that was paid and returned, or what a receipt held too much. PAYABLE, then PAID. */
@Entity
@Table(name = "refund")
public class Refund {

    /** Where a refund stands. */
    public enum State {
        PAYABLE,
        PAID
    }

    @Id
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "number")
    private String number;

    @Column(name = "policy_number")
    private @Nullable String policyNumber;

    @Column(name = "transaction_id")
    private @Nullable UUID transactionId;

    @Column(name = "receipt_id")
    private @Nullable UUID receiptId;

    @Column(name = "payee")
    private String payee;

    @Column(name = "reason")
    private String reason;

    @Column(name = "currency")
    private Currency currency;

    @Column(name = "amount")
    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "paid_on")
    private @Nullable LocalDate paidOn;

    @Column(name = "paid_by")
    private @Nullable String paidBy;

    @Column(name = "bank_reference")
    private @Nullable String bankReference;

    /** For Hibernate. */
    protected Refund() {}

    private Refund(String number, String payee, String reason, Money amount, Instant at, Actor actor) {
        this.id = Identifiers.next();
        this.number = number;
        this.payee = payee;
        this.reason = reason;
        this.currency = amount.currency();
        this.amount = amount.amount();
        this.state = State.PAYABLE;
        this.recordedAt = at;
        this.recordedBy = actor.subject();
    }

    static Refund ofPremium(
            String number,
            BillingAccount account,
            UUID transactionId,
            String reason,
            Money amount,
            Instant at,
            Actor actor) {
        Refund refund = new Refund(number, account.payer().name(), reason, amount, at, actor);
        refund.policyNumber = account.policyNumber();
        refund.transactionId = transactionId;
        return refund;
    }

    static Refund ofReceipt(String number, Receipt receipt, String reason, Money amount, Instant at, Actor actor) {
        Refund refund = new Refund(number, receipt.payer(), reason, amount, at, actor);
        refund.receiptId = receipt.id();
        return refund;
    }

    /**
     * Notes that the bank paid it out.
     *
     * @throws IllegalTransitionException if it was paid before
     */
    void pay(LocalDate on, String reference, Actor actor) {
        if (state == State.PAID) {
            throw new IllegalTransitionException(number, state, "paying", List.of());
        }
        state = State.PAID;
        paidOn = on;
        paidBy = actor.subject();
        bankReference = reference;
    }

    /** Key. */
    public UUID id() {
        return id;
    }

    /** Version of the record, for {@code ETag} and {@code If-Match}. */
    public long version() {
        return version;
    }

    /** Readable number, such as {@code RF-2026-000123}. */
    public String number() {
        return number;
    }

    /** The policy whose premium goes back; null if it is money of a receipt. */
    public @Nullable String policyNumber() {
        return policyNumber;
    }

    /** To whom. */
    public String payee() {
        return payee;
    }

    /** Why. */
    public String reason() {
        return reason;
    }

    /** How much. */
    public Money amount() {
        return Money.of(amount, currency);
    }

    /** Where it stands. */
    public State state() {
        return state;
    }

    /** Since when it is owed. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Who did what led to it. */
    public String recordedBy() {
        return recordedBy;
    }

    /** When the bank paid it out; null until then. */
    public @Nullable LocalDate paidOn() {
        return paidOn;
    }

    /** Who had it paid; null until then. */
    public @Nullable String paidBy() {
        return paidBy;
    }

    /** The bank's identification of the payment; null until then. */
    public @Nullable String bankReference() {
        return bankReference;
    }
}
