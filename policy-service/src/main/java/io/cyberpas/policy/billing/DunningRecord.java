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

/** A step of dunning that was taken. Each is taken once in a round; a new round begins where a payment is reversed. */
@Entity
@Immutable
@Table(name = "dunning_record")
public class DunningRecord {

    @Id
    private UUID id;

    @Column(name = "invoice_id")
    private UUID invoiceId;

    @Column(name = "round")
    private int round;

    @Enumerated(EnumType.STRING)
    @Column(name = "step")
    private DunningStep step;

    @Column(name = "taken_on")
    private LocalDate takenOn;

    @Column(name = "pay_by")
    private @Nullable LocalDate payBy;

    @Column(name = "currency")
    private Currency currency;

    @Column(name = "open_amount")
    private BigDecimal openAmount;

    @Column(name = "rule")
    private String rule;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    /** For Hibernate. */
    protected DunningRecord() {}

    /** @param payBy until when payment averts what comes next; null if nothing does */
    DunningRecord(
            Invoice invoice,
            DunningStep step,
            LocalDate on,
            @Nullable LocalDate payBy,
            DunningRule rule,
            Instant at,
            Actor actor) {
        this.id = Identifiers.next();
        this.invoiceId = invoice.id();
        this.round = invoice.dunningRound();
        this.step = step;
        this.takenOn = on;
        this.payBy = payBy;
        this.currency = invoice.open().currency();
        this.openAmount = invoice.open().amount();
        this.rule = rule.version();
        this.recordedAt = at;
        this.recordedBy = actor.subject();
    }

    /** What was done. */
    public DunningStep step() {
        return step;
    }

    /** Counts from 1. */
    public int round() {
        return round;
    }

    /** On which day. */
    public LocalDate takenOn() {
        return takenOn;
    }

    /** Until when payment averts what comes next; null if nothing does. */
    public @Nullable LocalDate payBy() {
        return payBy;
    }

    /** What was open then. */
    public Money open() {
        return Money.of(openAmount, currency);
    }

    /** Version of the rule that was followed. */
    public String rule() {
        return rule;
    }

    /** When it was recorded. */
    public Instant recordedAt() {
        return recordedAt;
    }
}
