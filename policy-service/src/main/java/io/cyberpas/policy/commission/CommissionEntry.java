package io.cyberpas.policy.commission;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.Product;
import io.cyberpas.policy.ledger.Account;
import io.cyberpas.policy.ledger.Booking;
import io.cyberpas.policy.ledger.BookingKind;
import io.cyberpas.policy.ledger.Posting;
import io.cyberpas.policy.policy.TransactionKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Commission earned, or returned. It is entered once and never changed; it belongs to the month in which it was entered. */
@Entity
@Immutable
@Table(name = "commission_entry")
public class CommissionEntry {

    @Id
    private UUID id;

    @Column(name = "policy_number")
    private String policyNumber;

    @Column(name = "brokerage")
    private String brokerage;

    @Enumerated(EnumType.STRING)
    @Column(name = "product")
    private Product product;

    @Column(name = "agreement")
    private String agreement;

    @Column(name = "rate")
    private BigDecimal rate;

    @Enumerated(EnumType.STRING)
    @Column(name = "cause")
    private CommissionCause cause;

    @Column(name = "reference")
    private UUID reference;

    @Enumerated(EnumType.STRING)
    @Column(name = "transaction_kind")
    private @Nullable TransactionKind transactionKind;

    @Column(name = "currency")
    private Currency currency;

    @Column(name = "premium_amount")
    private BigDecimal premiumAmount;

    @Column(name = "amount")
    private BigDecimal amount;

    @Column(name = "booked_on")
    private LocalDate bookedOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    /** For Hibernate. */
    protected CommissionEntry() {}

    /**
     * For what and when something is entered.
     *
     * @param reference       identifies it within its cause, so that it is entered once
     * @param transactionKind null unless the policy was changed
     */
    record Occasion(
            CommissionCause cause,
            UUID reference,
            @Nullable TransactionKind transactionKind,
            LocalDate on,
            Instant at,
            Actor actor) {}

    CommissionEntry(CommissionAccount account, Money premium, Money amount, Occasion occasion) {
        this.id = Identifiers.next();
        this.policyNumber = account.policyNumber();
        this.brokerage = account.brokerage();
        this.product = account.product();
        this.agreement = account.terms().agreement();
        this.rate = account.terms().rate();
        this.cause = occasion.cause();
        this.reference = occasion.reference();
        this.transactionKind = occasion.transactionKind();
        this.currency = amount.currency();
        this.premiumAmount = premium.amount();
        this.amount = amount.amount();
        this.bookedOn = occasion.on();
        this.recordedAt = occasion.at();
        this.recordedBy = occasion.actor().subject();
    }

    /** How it stands in the general ledger; an entry of nothing, where cap or minimum hold, does not. */
    Booking booking() {
        String text = amount.signum() < 0 ? "Commission returned of " : "Commission of ";
        return new Booking(
                bookedOn,
                BookingKind.COMMISSION,
                id.toString(),
                policyNumber,
                text + policyNumber,
                List.of(
                        Posting.debit(Account.COMMISSION_EXPENSE, amount(), brokerage),
                        Posting.credit(Account.COMMISSION_PAYABLE, amount(), brokerage)));
    }

    /** Key, ordered by time of recording. */
    public UUID id() {
        return id;
    }

    /** The policy. */
    public String policyNumber() {
        return policyNumber;
    }

    /** Who earns. */
    public String brokerage() {
        return brokerage;
    }

    /** Product of the policy. */
    public Product product() {
        return product;
    }

    /** Code of the agreement. */
    public String agreement() {
        return agreement;
    }

    /** The agreed share of the premium. */
    public BigDecimal rate() {
        return rate;
    }

    /** For what. */
    public CommissionCause cause() {
        return cause;
    }

    /** What was done to the policy; null unless it was changed. */
    public @Nullable TransactionKind transactionKind() {
        return transactionKind;
    }

    /** By how much the premium changed that commission is earned on. */
    public Money premium() {
        return Money.of(premiumAmount, currency);
    }

    /** The commission; negative where it is returned. */
    public Money amount() {
        return Money.of(amount, currency);
    }

    /** The day it counts for. */
    public LocalDate bookedOn() {
        return bookedOn;
    }

    /** When it was entered. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Who did what led to it. */
    public String recordedBy() {
        return recordedBy;
    }
}
