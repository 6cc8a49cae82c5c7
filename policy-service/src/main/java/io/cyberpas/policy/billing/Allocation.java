package io.cyberpas.policy.billing;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ConflictException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part of a receipt set against an invoice. It can be taken back, which is noted; it is never changed or removed. */
@Entity
@Table(name = "allocation")
public class Allocation {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "receipt_id")
    private Receipt receipt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "invoice_id")
    private Invoice invoice;

    @Column(name = "currency")
    private Currency currency;

    @Column(name = "amount")
    private BigDecimal amount;

    @Column(name = "allocated_on")
    private LocalDate allocatedOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "reversed_at")
    private @Nullable Instant reversedAt;

    @Column(name = "reversed_by")
    private @Nullable String reversedBy;

    @Column(name = "reversal_reason")
    private @Nullable String reversalReason;

    /** For Hibernate. */
    protected Allocation() {}

    Allocation(Receipt receipt, Invoice invoice, Money amount, LocalDate on, Instant at, Actor actor) {
        this.id = Identifiers.next();
        this.receipt = receipt;
        this.invoice = invoice;
        this.currency = amount.currency();
        this.amount = amount.amount();
        this.allocatedOn = on;
        this.recordedAt = at;
        this.recordedBy = actor.subject();
    }

    /** @throws ConflictException if it was taken back before */
    void reverse(String reason, Instant at, Actor actor) {
        if (isReversed()) {
            throw new ConflictException(
                    "The allocation of %s to %s was taken back before".formatted(receipt.number(), invoice.number()));
        }
        reversedAt = at;
        reversedBy = actor.subject();
        reversalReason = reason;
    }

    /** Key. */
    public UUID id() {
        return id;
    }

    /** Where the money is from. */
    public Receipt receipt() {
        return receipt;
    }

    /** What it pays. */
    public Invoice invoice() {
        return invoice;
    }

    /** How much. */
    public Money amount() {
        return Money.of(amount, currency);
    }

    /** On which day. */
    public LocalDate allocatedOn() {
        return allocatedOn;
    }

    /** Who allocated it. */
    public String recordedBy() {
        return recordedBy;
    }

    /** Whether it was taken back. */
    public boolean isReversed() {
        return reversedAt != null;
    }

    /** When it was taken back; null if it was not. */
    public @Nullable Instant reversedAt() {
        return reversedAt;
    }

    /** Who took it back; null if nobody did. */
    public @Nullable String reversedBy() {
        return reversedBy;
    }

    /** Why it was taken back; null if it was not. */
    public @Nullable String reversalReason() {
        return reversalReason;
    }
}
