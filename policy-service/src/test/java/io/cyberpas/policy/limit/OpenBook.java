package io.cyberpas.policy.limit;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.LimitClause;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A limits ledger without a database, with everything that was ever written in it. */
final class OpenBook {
    static final LocalDate INCEPTION = LocalDate.parse("2026-12-01");
    static final LocalDate END = LocalDate.parse("2027-12-01");
    static final Actor MINA = new Actor("mina", "Mina Choi", Set.of(Roles.SERVICE), null, null, "claims-service");
    private static final Instant NOW = Instant.parse("2026-12-20T05:00:00Z");

    final LimitsLedger ledger = new LimitsLedger("P-2026-000001", Currency.getInstance("KRW"));
    final List<LimitBalance> events = new ArrayList<>();
    final List<Reservation> reservations = new ArrayList<>();
    final List<LimitMovement> movements = new ArrayList<>();

    static OpenBook of(LimitTerms... timeline) {
        OpenBook book = new OpenBook();
        book.agree(timeline);
        return book;
    }

    static LimitTerms year(long aggregate, Map<CoverageCode, Long> parts, LimitClause... clauses) {
        return terms(INCEPTION, END, aggregate, parts, clauses);
    }

    static LimitTerms terms(
            LocalDate from, LocalDate to, long aggregate, Map<CoverageCode, Long> parts, LimitClause... clauses) {
        Map<CoverageCode, Money> limits = new EnumMap<>(CoverageCode.class);
        parts.forEach((part, limit) -> limits.put(part, won(limit)));
        return new LimitTerms(from, to, won(aggregate), limits, List.of(clauses));
    }

    Optional<LimitMovement> agree(LimitTerms... timeline) {
        List<HeldLimit> held = reservations.stream()
                .filter(one -> one.lossOn() != null)
                .filter(one -> one.held().isPositive() || one.eroded().isGreaterThan(one.returned()))
                .map(one -> new HeldLimit(one.coveragePart(), one.event(), one.lossOn()))
                .toList();
        Optional<LimitMovement> movement =
                new LimitChange(ledger, events, held, AgreedLimits.of(List.of(timeline))).make(NOW, MINA);
        movement.ifPresent(movements::add);
        return movement;
    }

    Reservation reserve(LimitDemand demand) {
        LimitBook book = open();
        return written(book, book.reserve(UUID.randomUUID(), demand)).reservation();
    }

    LimitBook.Step erode(LimitDemand demand) {
        LimitBook book = open();
        return written(book, book.erode(UUID.randomUUID(), demand));
    }

    void change(Reservation reservation, Money amount) {
        LimitBook book = open();
        written(book, book.change(reservation, amount));
    }

    LimitBook.Step confirm(Reservation reservation, Money amount) {
        LimitBook book = open();
        return written(book, book.confirm(reservation, UUID.randomUUID(), amount));
    }

    void release(Reservation reservation) {
        LimitBook book = open();
        written(book, book.release(reservation));
    }

    void giveBack(Reservation reservation, Money total) {
        LimitBook book = open();
        written(book, book.giveBack(reservation, total, "recovered"));
    }

    LimitMovement reinstate(String code, @Nullable String event) {
        LimitMovement movement = open().reinstate(code, event, "agreed");
        movements.add(movement);
        return movement;
    }

    private LimitBook open() {
        return new LimitBook(ledger, events, NOW, MINA);
    }

    private LimitBook.Step written(LimitBook book, LimitBook.Step step) {
        events.addAll(book.opened());
        movements.add(step.movement());
        if (!reservations.contains(step.reservation())) {
            reservations.add(step.reservation());
        }
        return step;
    }

    LimitBalance balance(String code, @Nullable String event) {
        return Stream.concat(ledger.balances().stream(), events.stream())
                .filter(balance -> balance.isOf(code, event))
                .findFirst()
                .orElseThrow();
    }

    Money left(String code) {
        return ledger.left(balance(code, null), null);
    }

    Money left(String code, String event) {
        return ledger.left(balance(code, event), null);
    }

    /** What all entries together say of a balance. */
    BalanceEntry sum(LimitBalance balance) {
        return movements.stream()
                .flatMap(movement -> movement.entries().stream())
                .filter(entry -> entry.balanceId().equals(balance.id()))
                .reduce((a, b) -> new BalanceEntry(
                        balance.id(),
                        a.limitAmount().add(b.limitAmount()),
                        a.reservedAmount().add(b.reservedAmount()),
                        a.erodedAmount().add(b.erodedAmount()),
                        a.reinstatedAmount().add(b.reinstatedAmount()),
                        a.reinstatements() + b.reinstatements()))
                .orElseThrow();
    }

    static LimitDemand demand(CoverageCode part, long amount) {
        return LimitDemand.of("C-2026-000001", part, won(amount));
    }

    static LimitDemand demand(String event, CoverageCode part, long amount, String... sublimits) {
        return new LimitDemand("C-2026-000001", part, won(amount), event, Set.of(sublimits), null);
    }

    static LimitDemand demandOn(LocalDate lossOn, CoverageCode part, long amount) {
        return new LimitDemand("C-2026-000001", part, won(amount), "C-2026-000001", Set.of(), lossOn);
    }

    static Money won(long amount) {
        return Money.of(amount, "KRW");
    }
}
