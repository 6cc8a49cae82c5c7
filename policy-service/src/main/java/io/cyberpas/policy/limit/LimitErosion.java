package io.cyberpas.policy.limit;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;

/** Takes limits for payments, each payment once, and gives back what comes back with them. */
@ApplicationScoped
public class LimitErosion {

    private final LimitBooks books;
    private final Reservations reservations;
    private final Erosions erosions;

    LimitErosion(LimitBooks books, Reservations reservations, Erosions erosions) {
        this.books = books;
        this.reservations = reservations;
        this.erosions = erosions;
    }

    /**
     * The line that answers a demand, and whether it was written just now or had been before.
     *
     * @param isNew false if the same payment had taken the same amount already
     */
    public record Outcome(Erosion erosion, boolean isNew) {}

    /** What came back of a payment, and what that leaves of the limits. */
    public record Reversal(Reservation reservation, Money aggregateRemaining, Money partRemaining) {}

    /**
     * Takes the demanded amount from the policy's limits, or finds that this payment took it before. What was reserved under
     * the payment's own id is confirmed; otherwise this is reservation and confirmation in one.
     *
     * @throws AbsentException        if there is no such policy
     * @throws ConflictException      if the payment took something else before
     * @throws LimitExceededException if it does not fit
     */
    @Transactional
    public Outcome erode(String policyNumber, UUID paymentId, LimitDemand demand, Actor actor) {
        LimitsLedger ledger = books.hold(policyNumber);
        Erosion earlier = erosions.findById(paymentId);
        if (earlier != null) {
            requireSame(ledger, paymentId, demand);
            return new Outcome(earlier, false);
        }
        LimitBook book = books.open(ledger, demand.event(), actor);
        LimitBook.Step step = take(book, paymentId, demand);
        books.write(book, step, "limit.eroded", actor);
        return new Outcome(Objects.requireNonNull(step.erosion()), true);
    }

    private LimitBook.Step take(LimitBook book, UUID paymentId, LimitDemand demand) {
        Reservation reserved = reservations.findById(paymentId);
        if (reserved == null) {
            return book.erode(paymentId, demand);
        }
        if (!reserved.belongsTo(book.ledger()) || !reserved.isFor(demand)) {
            throw LimitBooks.reservationUsed(paymentId);
        }
        return book.confirm(reserved, paymentId, demand.amount());
    }

    private void requireSame(LimitsLedger ledger, UUID paymentId, LimitDemand demand) {
        boolean same = reservations
                .ofPayment(paymentId)
                .filter(reservation -> reservation.belongsTo(ledger)
                        && reservation.isFor(demand)
                        && reservation.eroded().equals(demand.amount()))
                .isPresent();
        if (!same) {
            throw LimitBooks.paymentUsed(paymentId);
        }
    }

    /**
     * A payment came back, or part of it: gives its limit back. The same total asked for again changes nothing.
     *
     * @param total how much of the payment came back in all, so far
     * @throws AbsentException   if there is no such payment under the policy
     * @throws ConflictException if the total is more than the payment took, or less than what came back before
     */
    @Transactional
    public Reversal giveBack(String policyNumber, UUID paymentId, Money total, String reason, Actor actor) {
        LimitsLedger ledger = books.hold(policyNumber);
        Reservation reservation = reservations
                .ofPayment(paymentId)
                .filter(candidate -> candidate.belongsTo(ledger))
                .orElseThrow(() -> new AbsentException("payment", paymentId.toString()));
        if (!reservation.returned().equals(total)) {
            LimitBook book = books.open(ledger, reservation.event(), actor);
            books.write(book, book.giveBack(reservation, total, reason), "limit.returned", actor);
        }
        return new Reversal(
                reservation,
                ledger.aggregateRemaining(reservation.lossOn()),
                ledger.partRemaining(reservation.coveragePart(), reservation.lossOn()));
    }
}
