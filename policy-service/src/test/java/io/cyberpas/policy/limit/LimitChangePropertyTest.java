package io.cyberpas.policy.limit;

import static io.cyberpas.policy.coverage.CoverageCode.DATA_RESTORATION;
import static io.cyberpas.policy.coverage.CoverageCode.PRIVACY_LIABILITY;
import static io.cyberpas.policy.limit.OpenBook.END;
import static io.cyberpas.policy.limit.OpenBook.INCEPTION;
import static io.cyberpas.policy.limit.OpenBook.terms;
import static io.cyberpas.policy.limit.OpenBook.won;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.LimitBasis;
import io.cyberpas.policy.coverage.LimitClause;
import java.time.LocalDate;
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

/** Limits that change between payments, against every day of loss looked at anew. */
class LimitChangePropertyTest {
    private static final List<LocalDate> DAYS = List.of(INCEPTION, INCEPTION.plusMonths(3), INCEPTION.plusMonths(8));

    /** From a day on the limits are others, until the next one; or a payment for a loss of a day. */
    record Step(boolean change, int day, long first, long second, long third, String event) {}

    @Property(tries = 300)
    void neverLeaveWhatClaimsStandOn(@ForAll("steps") List<Step> steps) {
        OpenBook book = OpenBook.of(timeline(new Step(true, 0, 900, 900, 900, "E-1")));
        for (Step step : steps) {
            List<String> before = told(book);
            boolean done = step.change() ? changed(book, timeline(step)) : paid(book, step);
            if (done) {
                assertEveryPaymentStillFits(book);
            } else {
                assertEquals(before, told(book), step.toString());
            }
        }
        Stream.concat(book.ledger.balances().stream(), book.events.stream()).forEach(balance -> {
            assertEquals(
                    0, book.sum(balance).limitAmount().compareTo(balance.limit().amount()));
            assertEquals(
                    0,
                    book.sum(balance).erodedAmount().compareTo(balance.eroded().amount()));
        });
    }

    /** What was paid for losses of a day, by itself, is within the limits of that day. */
    private static void assertEveryPaymentStillFits(OpenBook book) {
        for (LocalDate day : DAYS) {
            assertWithin(book, "AGGREGATE", day, paid(book, day, Set.of(CoverageCode.values()), null));
            assertWithin(book, "DATA_RESTORATION", day, paid(book, day, Set.of(DATA_RESTORATION), null));
            for (String event : List.of("E-1", "E-2")) {
                assertWithin(book, "EACH_EVENT", day, paid(book, day, Set.of(CoverageCode.values()), event));
            }
        }
        for (LimitBalance balance : book.ledger.balances()) {
            assertFalse(balance.used().isGreaterThan(balance.limit()), balance.code());
        }
    }

    private static void assertWithin(OpenBook book, String code, LocalDate day, Money paid) {
        Money limit = book.ledger.agreed().amount(code, day).orElse(won(0));
        assertFalse(paid.isGreaterThan(limit), "%s on %s: %s of %s".formatted(code, day, paid, limit));
    }

    private static Money paid(OpenBook book, LocalDate day, Set<CoverageCode> parts, @Nullable String event) {
        return book.reservations.stream()
                .filter(one -> day.equals(one.lossOn()) && parts.contains(one.coveragePart()))
                .filter(one -> event == null || event.equals(one.event()))
                .map(Reservation::eroded)
                .reduce(won(0), Money::plus);
    }

    private static boolean paid(OpenBook book, Step step) {
        try {
            CoverageCode part = step.second() % 2 == 0 ? DATA_RESTORATION : PRIVACY_LIABILITY;
            Money amount = won(1 + step.first() / 3);
            book.erode(new LimitDemand("C-2026-000001", part, amount, step.event(), Set.of(), DAYS.get(step.day())));
            return true;
        } catch (ConflictException _) {
            return false;
        }
    }

    private static boolean changed(OpenBook book, LimitTerms... timeline) {
        try {
            book.agree(timeline);
            return true;
        } catch (LimitLoweredException _) {
            return false;
        }
    }

    private static LimitTerms[] timeline(Step step) {
        return new LimitTerms[] {
            span(DAYS.get(0), DAYS.get(1), step.first()),
            span(DAYS.get(1), DAYS.get(2), step.second()),
            span(DAYS.get(2), END, step.third())
        };
    }

    private static LimitTerms span(LocalDate from, LocalDate to, long limit) {
        LimitClause eachEvent = LimitClause.of("EACH_EVENT", LimitBasis.EVENT, List.of(), won(1 + limit / 2), 0);
        return terms(from, to, limit, Map.of(DATA_RESTORATION, 1 + limit * 2 / 3, PRIVACY_LIABILITY, limit), eachEvent);
    }

    private static List<String> told(OpenBook book) {
        return Stream.concat(
                        book.ledger.agreed().all().stream().map(AgreedLimit::toString),
                        Stream.concat(book.ledger.balances().stream(), book.events.stream())
                                .map(balance -> balance.code() + balance.limit() + balance.used()))
                .toList();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Long> limits = Arbitraries.longs().between(100, 1500);
        return Combinators.combine(
                        Arbitraries.of(true, false, false),
                        Arbitraries.integers().between(0, 2),
                        limits,
                        limits,
                        limits,
                        Arbitraries.of("E-1", "E-2"))
                .as(Step::new)
                .list()
                .ofMaxSize(25);
    }
}
