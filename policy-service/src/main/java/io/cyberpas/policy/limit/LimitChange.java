package io.cyberpas.policy.limit;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.LimitBasis;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Other limits come to hold for a policy. They can become higher at any time, and lower only where claims hold or have taken
 * no more than the new amount:
 *
 * <ul>
 *   <li>at its highest a limit still bears all that counts against it;
 *   <li>on no day on which it becomes lower it becomes lower than that; a limit per event: on the days of loss of its event;
 *   <li>days and parts are not taken out of the cover for which claims hold or have taken limit.
 * </ul>
 */
final class LimitChange {
    private final LimitsLedger ledger;
    private final List<LimitBalance> events;
    private final List<HeldLimit> held;
    private final AgreedLimits now;
    private final AgreedLimits next;

    /**
     * @param events the balances of all events
     * @param held   the days of loss for which claims hold or have taken limit
     */
    LimitChange(LimitsLedger ledger, List<LimitBalance> events, List<HeldLimit> held, AgreedLimits next) {
        this.ledger = ledger;
        this.events = events;
        this.held = held;
        this.now = ledger.agreed();
        this.next = next;
    }

    /**
     * Makes the limits what they are to be.
     *
     * @return the movement that tells it; empty if nothing changed
     * @throws LimitLoweredException if claims stand against it, with the figures
     */
    Optional<LimitMovement> make(Instant at, Actor actor) {
        if (next.sameAs(now)) {
            return Optional.empty();
        }
        List<LimitLoweredException.Figures> tooLow =
                balances().flatMap(balance -> figures(balance).stream()).toList();
        if (!tooLow.isEmpty()) {
            throw new LimitLoweredException(ledger.policyNumber(), tooLow);
        }
        ledger.agree(next);
        next.codes().stream()
                .filter(code -> next.clause(code).orElseThrow().basis() == LimitBasis.AGGREGATE)
                .filter(code -> ledger.balance(code).isEmpty())
                .forEach(ledger::open);
        return Optional.of(LimitMovement.agreed(ledger, entries(), at, actor));
    }

    private List<BalanceEntry> entries() {
        List<BalanceEntry> entries = new ArrayList<>();
        balances().forEach(balance -> {
            BigDecimal change = highest(balance).minus(balance.limit()).amount();
            if (change.signum() != 0) {
                BalanceEntry entry = BalanceEntry.limit(balance, change);
                balance.follow(entry);
                entries.add(entry);
            }
        });
        return entries;
    }

    /** Without its annual limit nothing is insured any more; a further clause that is gone leaves its balance as it was. */
    private Money highest(LimitBalance balance) {
        return next.amount(balance.code(), null)
                .orElseGet(
                        () -> AgreedLimits.isAnnual(balance.code()) ? Money.zero(ledger.currency()) : balance.limit());
    }

    private Optional<LimitLoweredException.Figures> figures(LimitBalance balance) {
        Money used = balance.used();
        if (used.isZero()) {
            return Optional.empty();
        }
        return Stream.concat(Stream.of(highest(balance)), lowered(balance))
                .reduce(Money::min)
                .filter(used::isGreaterThan)
                .map(wanted -> new LimitLoweredException.Figures(balance.code(), balance.event(), wanted, used));
    }

    private Stream<Money> lowered(LimitBalance balance) {
        Set<LocalDate> days = new TreeSet<>();
        held.stream().filter(limit -> limit.countsAgainst(balance)).forEach(limit -> days.add(limit.lossOn()));
        Stream<Money> withdrawn = days.stream()
                .filter(day -> AgreedLimits.isAnnual(balance.code()))
                .filter(day -> now.amount(balance.code(), day).isPresent())
                .filter(day -> next.amount(balance.code(), day).isEmpty())
                .map(day -> Money.zero(ledger.currency()));
        if (balance.event() == null) {
            days.addAll(now.firstDays());
            days.addAll(next.firstDays());
        }
        return Stream.concat(withdrawn, days.stream().flatMap(day -> loweredOn(balance, day).stream()));
    }

    private Optional<Money> loweredOn(LimitBalance balance, LocalDate day) {
        Optional<Money> before = now.amount(balance.code(), day);
        return next.amount(balance.code(), day)
                .filter(after -> before.isPresent() && before.get().isGreaterThan(after));
    }

    private Stream<LimitBalance> balances() {
        return Stream.concat(ledger.balances().stream(), events.stream());
    }
}
