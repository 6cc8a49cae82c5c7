package io.cyberpas.claims.payment;

import io.cyberpas.claims.claim.AmountKind;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * One movement of the reserve of a coverage part and kind. Movements are only ever added; the balance of the newest
 * is what the insurer expects to pay in all, what was paid already included.
 */
@Entity
@Immutable
@Table(name = "reserve_movement")
public class ReserveMovement {

    @Id
    private UUID id;

    @Column(name = "claim_id")
    private UUID claimId;

    @Enumerated(EnumType.STRING)
    @Column(name = "part")
    private CoveragePart part;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private AmountKind kind;

    @Column(name = "sequence")
    private int sequence;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "change_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "change_currency"))
    private Money change;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "balance_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "balance_currency"))
    private Money balance;

    @Enumerated(EnumType.STRING)
    @Column(name = "cause")
    private ReserveCause cause;

    @Column(name = "reason")
    private String reason;

    @Column(name = "author")
    private String author;

    @Column(name = "moved_at")
    private Instant movedAt;

    protected ReserveMovement() {}

    static ReserveMovement to(
            ReserveHandling.Target target, ReservePosition position, UUID claimId, String author, Instant at) {
        var movement = new ReserveMovement();
        movement.id = Identifiers.next();
        movement.claimId = claimId;
        movement.part = position.part();
        movement.kind = position.kind();
        movement.sequence = position.movements() + 1;
        movement.change = target.total().minus(position.total());
        movement.balance = target.total();
        movement.cause = target.cause();
        movement.reason = target.reason();
        movement.author = author;
        movement.movedAt = at;
        return movement;
    }

    public UUID id() {
        return id;
    }

    public CoveragePart part() {
        return part;
    }

    public AmountKind kind() {
        return kind;
    }

    /** Counted from 1 per part and kind. */
    public int sequence() {
        return sequence;
    }

    public Money change() {
        return change;
    }

    public Money balance() {
        return balance;
    }

    /** Why it moved, of the catalogue. */
    public ReserveCause cause() {
        return cause;
    }

    public String reason() {
        return reason;
    }

    public String author() {
        return author;
    }

    public Instant movedAt() {
        return movedAt;
    }
}
