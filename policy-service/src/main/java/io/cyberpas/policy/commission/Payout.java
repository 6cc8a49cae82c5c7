package io.cyberpas.policy.commission;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ForbiddenActionException;
import io.cyberpas.platform.problem.IllegalTransitionException;
import io.cyberpas.policy.ledger.Account;
import io.cyberpas.policy.ledger.Booking;
import io.cyberpas.policy.ledger.BookingKind;
import io.cyberpas.policy.ledger.Posting;
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

/**
 * Commission paid to a brokerage. Within the authority of one person it is paid as soon as it is recorded; beyond it somebody
 * else decides: PROPOSED, then PAID or REJECTED.
 */
@Entity
@Table(name = "commission_payout")
public class Payout {

    /** Where a pay-out stands. */
    public enum State {
        PROPOSED,
        PAID,
        REJECTED
    }

    /**
     * What is to be paid to whom.
     *
     * @param bankReference the bank's identification of the transfer
     */
    public record Order(String brokerage, Money amount, String bankReference) {}

    @Id
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "number")
    private String number;

    @Column(name = "brokerage")
    private String brokerage;

    @Column(name = "currency")
    private Currency currency;

    @Column(name = "amount")
    private BigDecimal amount;

    @Column(name = "bank_reference")
    private String bankReference;

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

    @Column(name = "paid_on")
    private @Nullable LocalDate paidOn;

    /** For Hibernate. */
    protected Payout() {}

    /** @param alone whether the authority of one person suffices, who then decides with {@link #pay} */
    Payout(String number, Order order, boolean alone, Instant at, Actor actor) {
        this.id = Identifiers.next();
        this.number = number;
        this.brokerage = order.brokerage();
        this.currency = order.amount().currency();
        this.amount = order.amount().amount();
        this.bankReference = order.bankReference();
        this.state = State.PROPOSED;
        this.alone = alone;
        this.proposedAt = at;
        this.proposedBy = actor.subject();
    }

    /** @throws ForbiddenActionException if the actor proposed it and may not pay as much alone */
    void pay(LocalDate on, Instant at, Actor actor) {
        requireProposed("approval");
        if (!alone && proposedBy.equals(actor.subject())) {
            throw new ForbiddenActionException("A pay-out beyond one's authority is approved by somebody else");
        }
        decide(State.PAID, at, actor);
        paidOn = on;
    }

    /** Turns it down; who proposed it may withdraw it so. */
    void reject(Instant at, Actor actor) {
        requireProposed("rejection");
        decide(State.REJECTED, at, actor);
    }

    private void requireProposed(String attempted) {
        if (state != State.PROPOSED) {
            throw new IllegalTransitionException("Pay-out " + number, state, attempted, List.of());
        }
    }

    private void decide(State decision, Instant at, Actor actor) {
        state = decision;
        decidedAt = at;
        decidedBy = actor.subject();
    }

    /** How it stands in the general ledger when it is paid. */
    Booking booking(LocalDate on) {
        return new Booking(
                on,
                BookingKind.COMMISSION_PAYMENT,
                number,
                null,
                "Commission paid to %s, %s".formatted(brokerage, number),
                List.of(
                        Posting.debit(Account.COMMISSION_PAYABLE, amount(), brokerage),
                        Posting.credit(Account.BANK, amount())));
    }

    /** Whether it is what the order asks for. */
    boolean is(Order order) {
        return brokerage.equals(order.brokerage()) && amount().equals(order.amount());
    }

    /** Key, ordered by time of proposal. */
    public UUID id() {
        return id;
    }

    /** Version of the record, for {@code ETag} and {@code If-Match}. */
    public long version() {
        return version;
    }

    /** Readable number, such as {@code CP-2026-000123}. */
    public String number() {
        return number;
    }

    /** Who is paid. */
    public String brokerage() {
        return brokerage;
    }

    /** How much. */
    public Money amount() {
        return Money.of(amount, currency);
    }

    /** The bank's identification of the transfer. */
    public String bankReference() {
        return bankReference;
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

    /** The day it counts for; null unless it is paid. */
    public @Nullable LocalDate paidOn() {
        return paidOn;
    }
}
