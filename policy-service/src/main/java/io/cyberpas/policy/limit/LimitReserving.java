package io.cyberpas.policy.limit;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.IllegalTransitionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Holds limit for payments to come; each step counts once, however often it is asked for. */
@ApplicationScoped
public class LimitReserving {

    private final LimitBooks books;
    private final Reservations reservations;
    private final Erosions erosions;

    LimitReserving(LimitBooks books, Reservations reservations, Erosions erosions) {
        this.books = books;
        this.reservations = reservations;
        this.erosions = erosions;
    }

    /**
     * The reservation that answers a demand.
     *
     * @param isNew false if it had been made before
     */
    public record Outcome(Reservation reservation, boolean isNew) {}

    /**
     * Holds what is demanded; asked again with another amount, holds that amount.
     *
     * @throws AbsentException            if there is no such policy
     * @throws ConflictException          if the reservation was made with other content
     * @throws LimitExceededException     if it does not fit
     * @throws IllegalTransitionException if its amount is to change, but it is confirmed or released
     */
    @Transactional
    public Outcome reserve(String policyNumber, UUID id, LimitDemand demand, Actor actor) {
        LimitsLedger ledger = books.hold(policyNumber);
        Reservation earlier = reservations.findById(id);
        LimitBook book = books.open(ledger, demand.event(), actor);
        if (earlier == null) {
            LimitBook.Step step = book.reserve(id, demand);
            books.write(book, step, "limit.reserved", actor);
            return new Outcome(step.reservation(), true);
        }
        if (!earlier.belongsTo(ledger) || !earlier.isFor(demand)) {
            throw LimitBooks.reservationUsed(id);
        }
        if (!earlier.amount().equals(demand.amount())) {
            books.write(book, book.change(earlier, demand.amount()), "limit.reservation-changed", actor);
        }
        return new Outcome(earlier, false);
    }

    /**
     * The payment was made: its amount is eroded, the rest is free again.
     *
     * @throws AbsentException            if there is no such reservation
     * @throws ConflictException          if it holds less, or the payment took limit before
     * @throws IllegalTransitionException if it was released, or confirmed by another payment or amount
     */
    @Transactional
    public Reservation confirm(String policyNumber, UUID id, UUID paymentId, Money amount, Actor actor) {
        LimitsLedger ledger = books.hold(policyNumber);
        Reservation reservation = existing(ledger, id);
        if (paymentId.equals(reservation.paymentId()) && reservation.eroded().equals(amount)) {
            return reservation;
        }
        if (reservation.state() == ReservationState.RESERVED
                && erosions.findByIdOptional(paymentId).isPresent()) {
            throw LimitBooks.paymentUsed(paymentId);
        }
        LimitBook book = books.open(ledger, reservation.event(), actor);
        books.write(book, book.confirm(reservation, paymentId, amount), "limit.eroded", actor);
        return reservation;
    }

    /**
     * There will be no payment: what was held is free again.
     *
     * @throws AbsentException            if there is no such reservation
     * @throws IllegalTransitionException if it is confirmed
     */
    @Transactional
    public Reservation release(String policyNumber, UUID id, Actor actor) {
        LimitsLedger ledger = books.hold(policyNumber);
        Reservation reservation = existing(ledger, id);
        if (reservation.state() != ReservationState.RELEASED) {
            LimitBook book = books.open(ledger, reservation.event(), actor);
            books.write(book, book.release(reservation), "limit.released", actor);
        }
        return reservation;
    }

    private Reservation existing(LimitsLedger ledger, UUID id) {
        return reservations
                .findByIdOptional(id)
                .filter(reservation -> reservation.belongsTo(ledger))
                .orElseThrow(() -> new AbsentException("reservation", id.toString()));
    }
}
