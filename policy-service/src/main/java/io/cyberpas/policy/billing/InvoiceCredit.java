package io.cyberpas.policy.billing;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
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
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** By how much and why an invoice was lowered. */
@Entity
@Immutable
@Table(name = "invoice_credit")
public class InvoiceCredit {

    /** Why an invoice was lowered. */
    public enum Kind {
        /** Premium went back. */
        RETURN_PREMIUM,
        /** Plan or payer changed, and other invoices took its place. */
        REISSUED
    }

    @Id
    private UUID id;

    @Column(name = "invoice_id")
    private UUID invoiceId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Column(name = "transaction_id")
    private @Nullable UUID transactionId;

    @Column(name = "currency")
    private Currency currency;

    @Column(name = "amount")
    private BigDecimal amount;

    @Column(name = "credited_on")
    private LocalDate creditedOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    /** For Hibernate. */
    protected InvoiceCredit() {}

    InvoiceCredit(
            BillingAccount.Share share,
            Kind kind,
            @Nullable UUID transactionId,
            LocalDate on,
            Instant at,
            Actor actor) {
        this.id = Identifiers.next();
        this.invoiceId = share.invoice().id();
        this.kind = kind;
        this.transactionId = transactionId;
        this.currency = share.amount().currency();
        this.amount = share.amount().amount();
        this.creditedOn = on;
        this.recordedAt = at;
        this.recordedBy = actor.subject();
    }

    /** Why. */
    public Kind kind() {
        return kind;
    }

    /** By how much. */
    public Money amount() {
        return Money.of(amount, currency);
    }

    /** On which day. */
    public LocalDate creditedOn() {
        return creditedOn;
    }

    /** Who did what led to it. */
    public String recordedBy() {
        return recordedBy;
    }
}
