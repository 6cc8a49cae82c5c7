package io.cyberpas.policy.limit;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.coverage.LimitBasis;
import io.cyberpas.policy.coverage.LimitClause;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of a policy, open at the events concerned, for somebody to take a step. A step changes all balances it counts
 * against, or none, and gives the movement that tells it.
 */
final class LimitBook {
    private final LimitsLedger ledger;
    private final List<LimitBalance> events;
    private final List<LimitBalance> opened = new ArrayList<>();
    private final Instant at;
    private final Actor actor;

    /** @param events the balances of the events concerned, as far as there are any */
    LimitBook(LimitsLedger ledger, List<LimitBalance> events, Instant at, Actor actor) {
        this.ledger = ledger;
        this.events = new ArrayList<>(events);
        this.at = at;
        this.actor = actor;
    }

    /**
     * A step of a reservation.
     *
     * @param erosion the line of the payment, if the step is one
     */
    record Step(
            Reservation reservation,
            LimitMovement movement,
            @Nullable Erosion erosion) {}

    /**
     * Holds an amount for a payment to come.
     *
     * @throws InvalidInputException  if the amount, the part, the day or a sublimit is not right
     * @throws LimitExceededException if it does not fit; nothing is held then
     */
    Step reserve(UUID id, LimitDemand demand) {
        Reservation reservation = open(id, demand);
        Money none = Money.zero(ledger.currency());
        return step(MovementKind.RESERVED, reservation, demand.amount(), none, null);
    }

    /** Takes an amount for a payment that had held none: reservation and confirmation in one. */
    Step erode(UUID paymentId, LimitDemand demand) {
        Reservation reservation = open(paymentId, demand);
        reservation.confirm(paymentId, demand.amount());
        Money none = Money.zero(ledger.currency());
        Step step = step(MovementKind.ERODED, reservation, none, demand.amount(), null);
        return new Step(reservation, step.movement(), erosion(reservation));
    }

    private Reservation open(UUID id, LimitDemand demand) {
        requirePositive(demand.amount());
        Map<String, LimitClause> counting = ledger.agreed().counting(demand);
        List<LimitBalance> balances = counting.values().stream()
                .map(clause -> balanceOf(clause, demand.event()))
                .toList();
        requireFits(balances, demand);
        return new Reservation(id, ledger.id(), ledger.nextMovementComing(), demand, balances, at, actor);
    }

    /** The balance of a limit; one per event is opened when the event first needs it, the yearly ones are there. */
    private LimitBalance balanceOf(LimitClause clause, String event) {
        if (clause.basis() == LimitBasis.AGGREGATE) {
            return ledger.balance(clause.code()).orElseThrow();
        }
        return events.stream()
                .filter(balance -> balance.isOf(clause.code(), event))
                .findFirst()
                .orElseGet(() -> openEvent(clause.code(), event));
    }

    private LimitBalance openEvent(String code, String event) {
        LimitBalance balance = new LimitBalance(ledger, code, event);
        BigDecimal limit = ledger.agreed().amount(code, null).orElseThrow().amount();
        balance.follow(BalanceEntry.limit(balance, limit));
        opened.add(balance);
        events.add(balance);
        return balance;
    }

    /** Holds another amount than before; raising it needs what is raised. */
    Step change(Reservation reservation, Money amount) {
        requirePositive(amount);
        reservation.requireChangeable();
        Money more = amount.minus(reservation.held());
        if (more.isPositive()) {
            requireFits(balancesOf(reservation), demandOf(reservation, more));
        }
        reservation.change(amount);
        return step(MovementKind.CHANGED, reservation, more, Money.zero(ledger.currency()), null);
    }

    /**
     * The payment was made. What it took is eroded; the rest of what was held is free again, since a reservation is for one
     * payment.
     */
    Step confirm(Reservation reservation, UUID paymentId, Money amount) {
        requirePositive(amount);
        Money held = reservation.held();
        if (!held.isZero() && amount.isGreaterThan(held)) {
            throw new ConflictException(
                    "reservation-exceeded",
                    "Reservation exceeded",
                    "Reservation %s holds %s, not %s: change it first".formatted(reservation.id(), held, amount),
                    Map.of("reserved", held));
        }
        reservation.confirm(paymentId, amount);
        Step step = step(MovementKind.CONFIRMED, reservation, held.negate(), amount, null);
        return new Step(reservation, step.movement(), erosion(reservation));
    }

    /** There will be no payment. */
    Step release(Reservation reservation) {
        Money held = reservation.held();
        reservation.release();
        return step(MovementKind.RELEASED, reservation, held.negate(), Money.zero(ledger.currency()), null);
    }

    /**
     * A payment came back, or part of it.
     *
     * @param total how much of it came back in all; more than before and no more than it took
     */
    Step giveBack(Reservation reservation, Money total, String reason) {
        requirePositive(total);
        if (total.isGreaterThan(reservation.eroded()) || reservation.returned().isGreaterThan(total)) {
            throw new ConflictException(
                    "not-returnable",
                    "Not returnable",
                    "Payment %s took %s, of which %s came back already: %s in all is not possible"
                            .formatted(reservation.paymentId(), reservation.eroded(), reservation.returned(), total),
                    Map.of("eroded", reservation.eroded(), "returned", reservation.returned()));
        }
        Money back = total.minus(reservation.returned());
        reservation.giveBack(total);
        Money none = Money.zero(ledger.currency());
        return step(MovementKind.RETURNED, reservation, none, back.negate(), reason);
    }

    /**
     * Restores what claims have taken of a limit, once more.
     *
     * @param event the event, for a limit per event
     * @throws InvalidInputException if there is no such limit
     * @throws ConflictException     if nothing was taken, or no reinstatement is left
     */
    LimitMovement reinstate(String code, @Nullable String event, String reason) {
        LimitBalance balance = balances()
                .filter(candidate -> candidate.isOf(code, event))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(new FieldProblem(
                        "$.limit",
                        "is no limit of the policy from which claims have taken anything",
                        String.join(", ", ledger.agreed().codes()))));
        int agreed = ledger.agreed().reinstatements(code);
        if (balance.reinstatements() >= agreed) {
            throw new ConflictException(
                    "no-reinstatement-left",
                    "No reinstatement left",
                    "%s of %s can be reinstated %d times and was %d times"
                            .formatted(code, ledger.policyNumber(), agreed, balance.reinstatements()),
                    Map.of("agreed", agreed, "used", balance.reinstatements()));
        }
        if (balance.notReinstated().isZero()) {
            throw new ConflictException("Claims have taken nothing of %s that is not restored".formatted(code));
        }
        BalanceEntry entry =
                BalanceEntry.reinstatement(balance, balance.notReinstated().amount());
        balance.follow(entry);
        return LimitMovement.reinstated(ledger, balance, entry, reason, at, actor);
    }

    private Step step(
            MovementKind kind, Reservation reservation, Money reserved, Money eroded, @Nullable String reason) {
        List<BalanceEntry> entries = balancesOf(reservation).stream()
                .map(balance -> entry(balance, reserved, eroded))
                .toList();
        LimitMovement movement =
                LimitMovement.of(ledger, kind, reservation, reserved, eroded, entries, reason, at, actor);
        return new Step(reservation, movement, null);
    }

    private BalanceEntry entry(LimitBalance balance, Money reserved, Money eroded) {
        balance.follow(BalanceEntry.use(balance, BigDecimal.ZERO, reserved.amount(), eroded.amount()));
        BigDecimal limit = opened.contains(balance) ? balance.limit().amount() : BigDecimal.ZERO;
        return BalanceEntry.use(balance, limit, reserved.amount(), eroded.amount());
    }

    private Erosion erosion(Reservation reservation) {
        return new Erosion(
                reservation,
                ledger.nextErosion(),
                ledger.aggregateRemaining(reservation.lossOn()),
                ledger.partRemaining(reservation.coveragePart(), reservation.lossOn()),
                at,
                actor);
    }

    private void requireFits(List<LimitBalance> balances, LimitDemand demand) {
        Money none = Money.zero(ledger.currency());
        List<Shortage> shortages = balances.stream()
                .filter(balance -> demand.amount().isGreaterThan(ledger.left(balance, demand.lossOn())))
                .map(balance -> {
                    Money left = ledger.left(balance, demand.lossOn()).max(none);
                    return new Shortage(
                            balance.code(),
                            balance.event(),
                            left,
                            demand.amount().minus(left));
                })
                .toList();
        if (!shortages.isEmpty()) {
            throw new LimitExceededException(
                    ledger.policyNumber(),
                    demand.amount(),
                    ledger.aggregateRemaining(demand.lossOn()),
                    ledger.partRemaining(demand.part(), demand.lossOn()),
                    shortages);
        }
    }

    private List<LimitBalance> balancesOf(Reservation reservation) {
        return reservation.balances().stream()
                .map(id -> balances()
                        .filter(balance -> balance.id().equals(id))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private Stream<LimitBalance> balances() {
        return Stream.concat(ledger.balances().stream(), events.stream());
    }

    private static LimitDemand demandOf(Reservation reservation, Money amount) {
        return new LimitDemand(
                reservation.claimNumber(),
                reservation.coveragePart(),
                amount,
                reservation.event(),
                Set.copyOf(reservation.sublimits()),
                reservation.lossOn());
    }

    private void requirePositive(Money amount) {
        if (!amount.currency().equals(ledger.currency())) {
            throw new InvalidInputException(new FieldProblem(
                    "$.amount.currency",
                    "is not the currency of the policy",
                    ledger.currency().getCurrencyCode()));
        }
        if (!amount.isPositive()) {
            throw new InvalidInputException(
                    new FieldProblem("$.amount.amount", "must be positive", "an amount greater than zero"));
        }
    }

    /** The balances that this step opened. */
    List<LimitBalance> opened() {
        return opened;
    }

    LimitsLedger ledger() {
        return ledger;
    }
}
