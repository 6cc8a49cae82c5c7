package io.cyberpas.policy.limit;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One step of the limits ledger, with what it does to each balance. Steps are appended, never changed. */
@Entity
@Immutable
@Table(name = "limit_movement")
public class LimitMovement {

    @Id
    private UUID id;

    @Column(name = "ledger_id")
    private UUID ledgerId;

    @Column(name = "sequence")
    private int sequence;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private MovementKind kind;

    @Column(name = "reservation_id")
    private @Nullable UUID reservationId;

    @Column(name = "payment_id")
    private @Nullable UUID paymentId;

    @Column(name = "claim_number")
    private @Nullable String claimNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "coverage_part")
    private @Nullable CoverageCode coveragePart;

    @Column(name = "event")
    private @Nullable String event;

    @Column(name = "limit_code")
    private @Nullable String limitCode;

    @Column(name = "currency")
    private Currency currency;

    @Column(name = "reserved_amount")
    private BigDecimal reservedAmount = BigDecimal.ZERO;

    @Column(name = "eroded_amount")
    private BigDecimal erodedAmount = BigDecimal.ZERO;

    @Column(name = "reinstated_amount")
    private BigDecimal reinstatedAmount = BigDecimal.ZERO;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @ElementCollection
    @CollectionTable(name = "limit_entry", joinColumns = @JoinColumn(name = "movement_id"))
    @Immutable
    private List<BalanceEntry> entries = new ArrayList<>();

    /** For Hibernate. */
    protected LimitMovement() {}

    private LimitMovement(LimitsLedger ledger, MovementKind kind, List<BalanceEntry> entries, Instant at, Actor actor) {
        this.id = Identifiers.next();
        this.ledgerId = ledger.id();
        this.sequence = ledger.nextMovement();
        this.kind = kind;
        this.currency = ledger.currency();
        this.entries.addAll(entries);
        this.recordedAt = at;
        this.recordedBy = actor.subject();
    }

    /** The limits became what they are. */
    static LimitMovement agreed(LimitsLedger ledger, List<BalanceEntry> entries, Instant at, Actor actor) {
        return new LimitMovement(ledger, MovementKind.AGREED, entries, at, actor);
    }

    /** A step of a reservation, by how much it changes what is held and what is eroded. */
    static LimitMovement of(
            LimitsLedger ledger,
            MovementKind kind,
            Reservation reservation,
            Money reserved,
            Money eroded,
            List<BalanceEntry> entries,
            @Nullable String reason,
            Instant at,
            Actor actor) {
        LimitMovement movement = new LimitMovement(ledger, kind, entries, at, actor);
        movement.reservationId = reservation.id();
        movement.paymentId = reservation.paymentId();
        movement.claimNumber = reservation.claimNumber();
        movement.coveragePart = reservation.coveragePart();
        movement.event = reservation.event();
        movement.reservedAmount = reserved.amount();
        movement.erodedAmount = eroded.amount();
        movement.reason = reason;
        return movement;
    }

    /** A limit was restored. */
    static LimitMovement reinstated(
            LimitsLedger ledger, LimitBalance balance, BalanceEntry entry, String reason, Instant at, Actor actor) {
        LimitMovement movement = new LimitMovement(ledger, MovementKind.REINSTATED, List.of(entry), at, actor);
        movement.limitCode = balance.code();
        movement.event = balance.event();
        movement.reinstatedAmount = entry.reinstatedAmount();
        movement.reason = reason;
        return movement;
    }

    List<BalanceEntry> entries() {
        return List.copyOf(entries);
    }

    /** Key, which grows with time. */
    public UUID id() {
        return id;
    }

    /** Position in the ledger, from 1. */
    public int sequence() {
        return sequence;
    }

    /** What the step does. */
    public MovementKind kind() {
        return kind;
    }

    /** The reservation it belongs to, if it belongs to a claim. */
    public @Nullable UUID reservationId() {
        return reservationId;
    }

    /** The payment, once there is one. */
    public @Nullable UUID paymentId() {
        return paymentId;
    }

    /** The claim, if it belongs to one. */
    public @Nullable String claimNumber() {
        return claimNumber;
    }

    /** The coverage part, if it belongs to a claim. */
    public @Nullable CoverageCode coveragePart() {
        return coveragePart;
    }

    /** The incident, if it belongs to one. */
    public @Nullable String event() {
        return event;
    }

    /** The limit that was restored, if one was. */
    public @Nullable String limitCode() {
        return limitCode;
    }

    /** By how much it changes what is held. */
    public Money reserved() {
        return Money.of(reservedAmount, currency);
    }

    /** By how much it changes what is eroded. */
    public Money eroded() {
        return Money.of(erodedAmount, currency);
    }

    /** How much was restored. */
    public Money reinstated() {
        return Money.of(reinstatedAmount, currency);
    }

    /** Why, where somebody said so. */
    public @Nullable String reason() {
        return reason;
    }

    /** When it was done. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Who had it done. */
    public String recordedBy() {
        return recordedBy;
    }
}
