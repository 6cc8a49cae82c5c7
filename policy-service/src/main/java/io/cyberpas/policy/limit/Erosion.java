package io.cyberpas.policy.limit;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One line of the limits ledger: what a payment took and what it left. Lines are appended, never changed. */
@Entity
@Immutable
@Table(name = "erosion")
public class Erosion {

    @Id
    @Column(name = "payment_id")
    private UUID paymentId;

    @Column(name = "ledger_id")
    private UUID ledgerId;

    @Column(name = "sequence")
    private int sequence;

    @Column(name = "claim_number")
    private String claimNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "coverage_part")
    private CoverageCode coveragePart;

    @Column(name = "currency")
    private Currency currency;

    @Column(name = "amount")
    private BigDecimal amount;

    @Column(name = "aggregate_remaining_amount")
    private BigDecimal aggregateRemainingAmount;

    @Column(name = "part_remaining_amount")
    private BigDecimal partRemainingAmount;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    /** For Hibernate. */
    protected Erosion() {}

    /** The line of a confirmed reservation. */
    Erosion(
            Reservation reservation,
            int sequence,
            Money aggregateRemaining,
            Money partRemaining,
            Instant recordedAt,
            Actor actor) {
        this.paymentId = Objects.requireNonNull(reservation.paymentId());
        this.ledgerId = reservation.ledgerId();
        this.sequence = sequence;
        this.claimNumber = reservation.claimNumber();
        this.coveragePart = reservation.coveragePart();
        this.currency = reservation.eroded().currency();
        this.amount = reservation.eroded().amount();
        this.aggregateRemainingAmount = aggregateRemaining.amount();
        this.partRemainingAmount = partRemaining.amount();
        this.recordedAt = recordedAt;
        this.recordedBy = actor.subject();
    }

    /** The payment that took the limit. */
    public UUID paymentId() {
        return paymentId;
    }

    /** Position in the ledger, from 1. */
    public int sequence() {
        return sequence;
    }

    /** The claim that was paid. */
    public String claimNumber() {
        return claimNumber;
    }

    /** The coverage part that paid. */
    public CoverageCode coveragePart() {
        return coveragePart;
    }

    /** What was taken. */
    public Money amount() {
        return Money.of(amount, currency);
    }

    /** What this line left of the aggregate limit. */
    public Money aggregateRemaining() {
        return Money.of(aggregateRemainingAmount, currency);
    }

    /** What this line left of the coverage part's limit. */
    public Money partRemaining() {
        return Money.of(partRemainingAmount, currency);
    }

    /** When the limit was taken. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Who had it taken. */
    public String recordedBy() {
        return recordedBy;
    }
}
