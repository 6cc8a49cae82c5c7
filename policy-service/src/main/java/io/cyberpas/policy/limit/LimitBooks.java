package io.cyberpas.policy.limit;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Opens the book of a policy for one caller at a time, and writes down the steps taken in it. */
@ApplicationScoped
class LimitBooks {

    private final LimitsLedgers ledgers;
    private final LimitBalances balances;
    private final Reservations reservations;
    private final LimitMovements movements;
    private final Erosions erosions;
    private final AuditTrail auditTrail;
    private final Event<LimitTaken> taken;
    private final Clock clock;
    private final ZoneId zone;

    LimitBooks(
            LimitsLedgers ledgers,
            LimitBalances balances,
            Reservations reservations,
            LimitMovements movements,
            Erosions erosions,
            AuditTrail auditTrail,
            Event<LimitTaken> taken,
            Clock clock,
            ZoneId zone) {
        this.ledgers = ledgers;
        this.balances = balances;
        this.reservations = reservations;
        this.movements = movements;
        this.erosions = erosions;
        this.auditTrail = auditTrail;
        this.taken = taken;
        this.clock = clock;
        this.zone = zone;
    }

    /** The present instant, to the precision that the database keeps. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Holds the ledger of a policy until the transaction ends. */
    LimitsLedger hold(String policyNumber) {
        return ledgers.holdOfPolicy(policyNumber).orElseThrow(() -> new AbsentException("policy", policyNumber));
    }

    /** The book of a ledger that is held, open at an event, if there is one. */
    LimitBook open(LimitsLedger ledger, @Nullable String event, Actor actor) {
        List<LimitBalance> ofEvent = event == null ? List.of() : balances.ofEvent(ledger, event);
        return new LimitBook(ledger, ofEvent, now(), actor);
    }

    /**
     * Writes down a step and tells of it.
     *
     * @param action what the audit trail calls it
     * @throws ConflictException if callers that went round the ledger took the limit or the key meanwhile
     */
    void write(LimitBook book, LimitBook.Step step, String action, Actor actor) {
        balances.persist(book.opened());
        Reservation reservation = step.reservation();
        reservations.persist(reservation);
        movements.persist(step.movement());
        if (step.erosion() != null) {
            erosions.persist(step.erosion());
        }
        flush(reservation);
        auditTrail.record(actor, action, book.ledger().policyNumber(), reason(step));
        if (!step.movement().eroded().isZero()) {
            taken.fire(new LimitTaken(
                    book.ledger().policyNumber(),
                    reservation.claimNumber(),
                    reservation.event(),
                    reservation.coveragePart(),
                    step.movement().eroded(),
                    step.movement().id(),
                    LocalDate.ofInstant(step.movement().recordedAt(), zone),
                    reservation.lossOn()));
        }
    }

    private void flush(Reservation reservation) {
        try {
            movements.flush();
        } catch (PersistenceException e) {
            throw e instanceof ConstraintViolationException violation ? told(violation, reservation) : e;
        }
    }

    /** What the database refuses because of callers that did not hold this ledger. */
    private static RuntimeException told(ConstraintViolationException violation, Reservation reservation) {
        String constraint = violation.getConstraintName();
        if (constraint == null) {
            return violation;
        }
        return switch (constraint) {
            case "erosion_pk", "limit_reservation_payment_unique" -> paymentUsed(reservation.paymentId());
            case "limit_reservation_pk" -> reservationUsed(reservation.id());
            case "limit_balance_never_overspent" ->
                new ConflictException(
                        "limit-exceeded",
                        "Limit exceeded",
                        "%s were taken by somebody else meanwhile".formatted(reservation.amount()),
                        Map.of());
            default -> violation;
        };
    }

    static ConflictException paymentUsed(@Nullable Object paymentId) {
        return new ConflictException("Payment %s has eroded a limit with other content before".formatted(paymentId));
    }

    static ConflictException reservationUsed(Object id) {
        return new ConflictException("Reservation %s was made with other content before".formatted(id));
    }

    private static String reason(LimitBook.Step step) {
        Reservation reservation = step.reservation();
        String reason = step.movement().reason();
        String text = reservation.paymentId() == null
                ? "%s of %s for %s, reservation %s"
                        .formatted(
                                reservation.amount(),
                                reservation.coveragePart(),
                                reservation.claimNumber(),
                                reservation.id())
                : "%s of %s for payment %s of %s"
                        .formatted(
                                step.movement().eroded(),
                                reservation.coveragePart(),
                                reservation.paymentId(),
                                reservation.claimNumber());
        return reason == null ? text : text + ": " + reason;
    }
}
