package io.cyberpas.policy.billing;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ForbiddenActionException;
import io.cyberpas.platform.problem.IllegalTransitionException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of an invoice given up, or proposed to be. Within the authority of the one who proposes it, it is approved at once;
 * beyond it somebody else decides: PROPOSED, then APPROVED or REJECTED.
 */
@Entity
@Table(name = "write_off")
public class WriteOff {

    /** Where a write-off stands. */
    public enum State {
        PROPOSED,
        APPROVED,
        REJECTED
    }

    @Id
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "invoice_id")
    private Invoice invoice;

    @Column(name = "currency")
    private Currency currency;

    @Column(name = "amount")
    private BigDecimal amount;

    @Column(name = "reason")
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @Column(name = "alone")
    private boolean alone;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    /** For Hibernate. */
    protected WriteOff() {}

    private WriteOff(Invoice invoice, Money amount, String reason, boolean alone, Instant at, Actor actor) {
        this.id = Identifiers.next();
        this.invoice = invoice;
        this.currency = amount.currency();
        this.amount = amount.amount();
        this.reason = reason;
        this.state = State.PROPOSED;
        this.alone = alone;
        this.proposedAt = at;
        this.proposedBy = actor.subject();
    }

    /** Proposes it, or approves it at once where the rule allows the actor as much. */
    static WriteOff propose(Invoice invoice, Money amount, String reason, WriteOffRule rule, Instant at, Actor actor) {
        boolean alone = rule.allowsAlone(actor, amount);
        WriteOff writeOff = new WriteOff(invoice, amount, reason, alone, at, actor);
        if (alone) {
            writeOff.decide(State.APPROVED, at, actor);
        }
        return writeOff;
    }

    /** @throws ForbiddenActionException if the actor proposed it */
    void approve(Instant at, Actor actor) {
        requireProposed("approval");
        if (proposedBy.equals(actor.subject())) {
            throw new ForbiddenActionException("A write-off beyond one's authority is approved by somebody else");
        }
        decide(State.APPROVED, at, actor);
    }

    /** Turns it down; who proposed it may withdraw it so. */
    void reject(Instant at, Actor actor) {
        requireProposed("rejection");
        decide(State.REJECTED, at, actor);
    }

    private void requireProposed(String attempted) {
        if (state != State.PROPOSED) {
            throw new IllegalTransitionException("The write-off of " + invoice.number(), state, attempted, List.of());
        }
    }

    private void decide(State decision, Instant at, Actor actor) {
        state = decision;
        decidedAt = at;
        decidedBy = actor.subject();
    }

    /** Key, ordered by time of proposal. */
    public UUID id() {
        return id;
    }

    /** Version of the record, for {@code ETag} and {@code If-Match}. */
    public long version() {
        return version;
    }

    /** The invoice. */
    public Invoice invoice() {
        return invoice;
    }

    /** How much. */
    public Money amount() {
        return Money.of(amount, currency);
    }

    /** Why. */
    public String reason() {
        return reason;
    }

    /** Where it stands. */
    public State state() {
        return state;
    }

    /** When it was proposed. */
    public Instant proposedAt() {
        return proposedAt;
    }

    /** Who proposed it. */
    public String proposedBy() {
        return proposedBy;
    }

    /** When it was decided; null until then. */
    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    /** Who decided it; null until then. */
    public @Nullable String decidedBy() {
        return decidedBy;
    }
}
