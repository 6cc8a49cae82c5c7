package io.cyberpas.policy.limit;

import static io.cyberpas.policy.coverage.CoverageCode.CYBER_EXTORTION;
import static io.cyberpas.policy.coverage.CoverageCode.DATA_RESTORATION;
import static io.cyberpas.policy.coverage.CoverageCode.PRIVACY_LIABILITY;
import static io.cyberpas.policy.limit.OpenBook.END;
import static io.cyberpas.policy.limit.OpenBook.INCEPTION;
import static io.cyberpas.policy.limit.OpenBook.terms;
import static io.cyberpas.policy.limit.OpenBook.won;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.LimitBasis;
import io.cyberpas.policy.coverage.LimitClause;
import io.cyberpas.policy.coverage.LimitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** The ledger against a model that keeps no balance and adds up all demands anew each time. */
class LimitBookPropertyTest {
    private static final LocalDate JUNE = LocalDate.parse("2027-06-01");
    private static final Map<CoverageCode, Long> PARTS =
            Map.of(DATA_RESTORATION, 300L, PRIVACY_LIABILITY, 1000L, CYBER_EXTORTION, 250L);

    /** Limits as the model knows them: before June and from June on. */
    record ModelLimit(
            String code,
            long before,
            long after,
            boolean perEvent,
            @Nullable String named,
            Set<CoverageCode> parts) {

        boolean counts(Wish wish) {
            return (parts.isEmpty() || parts.contains(wish.part())) && (named == null || wish.named());
        }

        long on(@Nullable LocalDate day) {
            if (day == null) {
                return Math.max(before, after);
            }
            return day.isBefore(JUNE) ? before : after;
        }
    }

    private static final List<ModelLimit> LIMITS = List.of(
            new ModelLimit("AGGREGATE", 800, 1000, false, null, Set.of()),
            new ModelLimit("DATA_RESTORATION", 300, 300, false, null, Set.of(DATA_RESTORATION)),
            new ModelLimit("PRIVACY_LIABILITY", 1000, 1000, false, null, Set.of(PRIVACY_LIABILITY)),
            new ModelLimit("CYBER_EXTORTION", 250, 250, false, null, Set.of(CYBER_EXTORTION)),
            new ModelLimit("EACH_EVENT", 400, 350, true, null, Set.of()),
            new ModelLimit("FIRST_PARTY", 450, 500, false, null, Set.of(DATA_RESTORATION, CYBER_EXTORTION)),
            new ModelLimit("RANSOM", 60, 80, true, "RANSOM", Set.of(CYBER_EXTORTION)));

    enum What {
        RESERVE,
        ERODE,
        CHANGE,
        CONFIRM,
        RELEASE,
        GIVE_BACK
    }

    /** @param index which of the reservations made so far the step is about */
    record Wish(
            What what,
            CoverageCode part,
            String event,
            @Nullable LocalDate lossOn,
            long amount,
            int index) {

        boolean named() {
            return part == CYBER_EXTORTION && amount % 2 == 0;
        }

        LimitDemand demand() {
            return new LimitDemand(
                    "C-2026-000001", part, won(amount), event, named() ? Set.of("RANSOM") : Set.of(), lossOn);
        }
    }

    /** What a reservation of the model holds and has taken. */
    private static final class Held {
        private final Wish wish;
        private long reserved;
        private long eroded;
        private long returned;
        private boolean open = true;

        Held(Wish wish) {
            this.wish = wish;
        }

        long used() {
            return reserved + eroded - returned;
        }
    }

    private static final class NaiveModel {
        private final List<Held> all = new ArrayList<>();

        boolean take(Wish wish) {
            if (!fits(wish, wish.amount())) {
                return false;
            }
            Held held = new Held(wish);
            if (wish.what() == What.ERODE) {
                held.eroded = wish.amount();
                held.open = false;
            } else {
                held.reserved = wish.amount();
            }
            all.add(held);
            return true;
        }

        boolean step(Wish step) {
            Held held = all.get(step.index() % all.size());
            return switch (step.what()) {
                case CHANGE -> {
                    boolean allowed = held.open
                            && (step.amount() <= held.reserved || fits(held.wish, step.amount() - held.reserved));
                    held.reserved = allowed ? step.amount() : held.reserved;
                    yield allowed;
                }
                case CONFIRM -> {
                    boolean allowed = held.open && step.amount() <= held.reserved;
                    if (allowed) {
                        held.eroded = step.amount();
                        held.reserved = 0;
                        held.open = false;
                    }
                    yield allowed;
                }
                case RELEASE -> {
                    boolean allowed = held.open;
                    held.reserved = allowed ? 0 : held.reserved;
                    held.open = false;
                    yield allowed;
                }
                case GIVE_BACK -> {
                    boolean allowed = step.amount() <= held.eroded && step.amount() >= held.returned;
                    held.returned = allowed ? step.amount() : held.returned;
                    yield allowed;
                }
                case RESERVE, ERODE -> throw new IllegalArgumentException(step.toString());
            };
        }

        private boolean fits(Wish wish, long amount) {
            return LIMITS.stream()
                    .filter(limit -> limit.counts(wish))
                    .allMatch(limit -> used(limit, wish.event()) + amount <= limit.on(wish.lossOn()));
        }

        long used(ModelLimit limit, @Nullable String event) {
            return all.stream()
                    .filter(held -> limit.counts(held.wish))
                    .filter(held -> !limit.perEvent() || held.wish.event().equals(event))
                    .mapToLong(Held::used)
                    .sum();
        }
    }

    @Property(tries = 400)
    void letsThroughWhatTheModelLetsThroughAndLeavesWhatItLeaves(@ForAll("wishes") List<Wish> wishes) {
        OpenBook book = OpenBook.of(
                terms(INCEPTION, JUNE, 800, PARTS, clauses(false)), terms(JUNE, END, 1000, PARTS, clauses(true)));
        NaiveModel model = new NaiveModel();
        for (Wish wish : wishes) {
            boolean opening = wish.what() == What.RESERVE || wish.what() == What.ERODE;
            if (!opening && model.all.isEmpty()) {
                continue;
            }
            assertEquals(opening ? model.take(wish) : model.step(wish), done(book, wish), wish.toString());
            for (ModelLimit limit : LIMITS) {
                assertSame(book, model, limit);
            }
        }
        Stream.concat(book.ledger.balances().stream(), book.events.stream())
                .forEach(balance -> assertSumOfMovements(book, balance));
        for (int i = 0; i < book.movements.size(); i++) {
            assertEquals(i + 1, book.movements.get(i).sequence());
        }
    }

    private static void assertSame(OpenBook book, NaiveModel model, ModelLimit limit) {
        if (limit.perEvent()) {
            book.events.stream()
                    .filter(balance -> balance.code().equals(limit.code()))
                    .forEach(balance -> assertEquals(won(model.used(limit, balance.event())), balance.used()));
        } else {
            assertEquals(
                    won(model.used(limit, null)),
                    book.balance(limit.code(), null).used());
        }
    }

    private static void assertSumOfMovements(OpenBook book, LimitBalance balance) {
        BalanceEntry sum = book.sum(balance);
        assertEquals(0, sum.limitAmount().compareTo(balance.limit().amount()));
        assertEquals(0, sum.reservedAmount().compareTo(balance.reserved().amount()));
        assertEquals(0, sum.erodedAmount().compareTo(balance.eroded().amount()));
    }

    private static boolean done(OpenBook book, Wish wish) {
        try {
            switch (wish.what()) {
                case RESERVE -> book.reserve(wish.demand());
                case ERODE -> book.erode(wish.demand());
                case CHANGE -> book.change(reservation(book, wish), won(wish.amount()));
                case CONFIRM -> book.confirm(reservation(book, wish), won(wish.amount()));
                case RELEASE -> book.release(reservation(book, wish));
                case GIVE_BACK -> book.giveBack(reservation(book, wish), won(wish.amount()));
            }
            return true;
        } catch (ConflictException _) {
            return false;
        }
    }

    private static Reservation reservation(OpenBook book, Wish wish) {
        return book.reservations.get(wish.index() % book.reservations.size());
    }

    private static LimitClause[] clauses(boolean after) {
        return LIMITS.stream()
                .filter(limit -> !AgreedLimits.isAnnual(limit.code()))
                .map(limit -> LimitClause.of(
                        limit.code(),
                        limit.named() == null ? LimitKind.LIMIT : LimitKind.SUBLIMIT,
                        limit.perEvent() ? LimitBasis.EVENT : LimitBasis.AGGREGATE,
                        limit.parts(),
                        won(after ? limit.after() : limit.before()),
                        0))
                .toArray(LimitClause[]::new);
    }

    @Provide
    Arbitrary<List<Wish>> wishes() {
        return Combinators.combine(
                        Arbitraries.of(What.class),
                        Arbitraries.of(PARTS.keySet()),
                        Arbitraries.of("E-1", "E-2", "E-3"),
                        Arbitraries.of(INCEPTION, JUNE, END.minusDays(1)).injectNull(0.3),
                        Arbitraries.longs().between(1, 300),
                        Arbitraries.integers().between(0, 1000))
                .as(Wish::new)
                .list()
                .ofMaxSize(40);
    }
}
