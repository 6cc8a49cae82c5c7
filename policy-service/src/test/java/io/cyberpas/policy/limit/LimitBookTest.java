package io.cyberpas.policy.limit;

import static io.cyberpas.policy.coverage.CoverageCode.CYBER_EXTORTION;
import static io.cyberpas.policy.coverage.CoverageCode.DATA_RESTORATION;
import static io.cyberpas.policy.coverage.CoverageCode.PRIVACY_LIABILITY;
import static io.cyberpas.policy.limit.OpenBook.END;
import static io.cyberpas.policy.limit.OpenBook.INCEPTION;
import static io.cyberpas.policy.limit.OpenBook.demand;
import static io.cyberpas.policy.limit.OpenBook.terms;
import static io.cyberpas.policy.limit.OpenBook.won;
import static io.cyberpas.policy.limit.OpenBook.year;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.IllegalTransitionException;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.LimitBasis;
import io.cyberpas.policy.coverage.LimitClause;
import io.cyberpas.policy.coverage.LimitKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class LimitBookTest {
    private static final Map<CoverageCode, Long> PARTS =
            Map.of(DATA_RESTORATION, 300L, PRIVACY_LIABILITY, 1000L, CYBER_EXTORTION, 400L);
    private static final LocalDate JUNE = LocalDate.parse("2027-06-01");

    private static LimitClause eachEvent(long limit) {
        return LimitClause.of("EACH_EVENT", LimitBasis.EVENT, List.of(), won(limit), 1);
    }

    @Nested
    class APayment {
        private final OpenBook book = OpenBook.of(year(1000, PARTS));

        @Test
        void erodesItsPartAndTheAggregate() {
            Erosion line = book.erode(demand(DATA_RESTORATION, 120)).erosion();
            assertEquals(won(880), book.ledger.aggregateRemaining());
            assertEquals(won(180), book.ledger.partsRemaining().get(DATA_RESTORATION));
            assertEquals(won(1000), book.ledger.partsRemaining().get(PRIVACY_LIABILITY));
            assertEquals(won(880), line.aggregateRemaining());
            assertEquals(won(180), line.partRemaining());
            assertEquals(1, line.sequence());
            assertEquals("mina", line.recordedBy());
            assertEquals(2, book.erode(demand(PRIVACY_LIABILITY, 1)).erosion().sequence());
        }

        @Test
        void canUseALimitToItsLastWon() {
            book.erode(demand(DATA_RESTORATION, 300));
            book.erode(demand(PRIVACY_LIABILITY, 700));
            assertTrue(book.ledger.aggregateRemaining().isZero());
        }

        @Test
        void isToldEveryLimitThatIsShortAndWhatIsLeftOfIt() {
            book.erode(demand(PRIVACY_LIABILITY, 800));
            LimitExceededException refusal =
                    assertThrows(LimitExceededException.class, () -> book.erode(demand(DATA_RESTORATION, 301)));
            assertEquals(won(200), refusal.members().get("aggregateRemaining"));
            assertEquals(won(300), refusal.members().get("partRemaining"));
            assertEquals(
                    List.of(
                            new Shortage("AGGREGATE", null, won(200), won(101)),
                            new Shortage("DATA_RESTORATION", null, won(300), won(1))),
                    refusal.members().get("shortages"));
            assertEquals(won(200), book.ledger.aggregateRemaining());
        }

        @Test
        void mustBePositiveInTheCurrencyOfThePolicyAndUnderAnInsuredPart() {
            refused("$.amount.amount", () -> book.erode(demand(DATA_RESTORATION, 0)));
            refused("$.amount.amount", () -> book.erode(demand(DATA_RESTORATION, -5)));
            refused(
                    "$.amount.currency",
                    () -> book.erode(LimitDemand.of("C-2026-000001", DATA_RESTORATION, Money.of("1.00", "USD"))));
            InvalidInputException refusal =
                    refused("$.coveragePart", () -> book.erode(demand(CoverageCode.MEDIA_LIABILITY, 1)));
            assertEquals(
                    "CYBER_EXTORTION, DATA_RESTORATION, PRIVACY_LIABILITY",
                    refusal.errors().getFirst().allowed());
            refused("$.sublimits", () -> book.erode(demand("E-1", DATA_RESTORATION, 1, "RANSOM")));
            assertEquals(1, book.movements.size());
        }
    }

    @Nested
    class AReservation {
        private final OpenBook book = OpenBook.of(year(1000, PARTS));

        @Test
        void holdsWhatItsPaymentWillNeed() {
            book.reserve(demand(DATA_RESTORATION, 250));
            assertEquals(won(50), book.left("DATA_RESTORATION"));
            assertEquals(won(750), book.left("AGGREGATE"));
            assertThrows(LimitExceededException.class, () -> book.erode(demand(DATA_RESTORATION, 51)));
        }

        @Test
        void becomesAnErosionAndTheRestIsFreeAgain() {
            Reservation reservation = book.reserve(demand(DATA_RESTORATION, 250));
            Erosion line = book.confirm(reservation, won(200)).erosion();
            assertEquals(ReservationState.CONFIRMED, reservation.state());
            assertEquals(won(200), line.amount());
            assertEquals(won(800), line.aggregateRemaining());
            assertEquals(won(100), book.left("DATA_RESTORATION"));
            assertEquals(won(0), book.balance("AGGREGATE", null).reserved());
        }

        @Test
        void isReleasedWithoutAPayment() {
            Reservation reservation = book.reserve(demand(DATA_RESTORATION, 250));
            book.release(reservation);
            assertEquals(won(300), book.left("DATA_RESTORATION"));
            assertEquals(won(0), reservation.held());
        }

        @Test
        void isRaisedAsFarAsItFitsAndLowered() {
            Reservation reservation = book.reserve(demand(DATA_RESTORATION, 250));
            book.change(reservation, won(300));
            assertEquals(won(0), book.left("DATA_RESTORATION"));
            book.change(reservation, won(10));
            assertEquals(won(290), book.left("DATA_RESTORATION"));
            assertThrows(LimitExceededException.class, () -> book.change(reservation, won(301)));
        }

        @Test
        void paysNoMoreThanItHolds() {
            Reservation reservation = book.reserve(demand(DATA_RESTORATION, 250));
            ConflictException refusal =
                    assertThrows(ConflictException.class, () -> book.confirm(reservation, won(251)));
            assertEquals(won(250), refusal.members().get("reserved"));
        }

        @Test
        void namesItsStateAndWhatIsPossibleWhereAStepIsNot() {
            Reservation confirmed = book.reserve(demand(DATA_RESTORATION, 10));
            book.confirm(confirmed, won(10));
            Reservation released = book.reserve(demand(DATA_RESTORATION, 10));
            book.release(released);
            for (Executable step : List.<Executable>of(
                    () -> book.change(confirmed, won(5)),
                    () -> book.confirm(confirmed, won(10)),
                    () -> book.release(confirmed))) {
                IllegalTransitionException refusal = assertThrows(IllegalTransitionException.class, step);
                assertEquals("CONFIRMED", refusal.members().get("state"));
                assertEquals(
                        List.of("reversal of its erosion"), refusal.members().get("legal"));
            }
            for (Executable step : List.<Executable>of(
                    () -> book.change(released, won(5)),
                    () -> book.confirm(released, won(10)),
                    () -> book.release(released))) {
                IllegalTransitionException refusal = assertThrows(IllegalTransitionException.class, step);
                assertEquals("RELEASED", refusal.members().get("state"));
                assertEquals(List.of(), refusal.members().get("legal"));
            }
        }

        @Test
        void givesBackWhatComesBackOfItsPayment() {
            Reservation reservation = book.reserve(demand(DATA_RESTORATION, 250));
            book.confirm(reservation, won(250));
            book.giveBack(reservation, won(100));
            book.giveBack(reservation, won(150));
            assertEquals(won(200), book.left("DATA_RESTORATION"));
            assertThrows(ConflictException.class, () -> book.giveBack(reservation, won(251)));
            assertThrows(ConflictException.class, () -> book.giveBack(reservation, won(149)));
        }
    }

    @Nested
    class FurtherLimits {

        @Test
        void countAnEventHoweverManyClaimsItBringsAndEachEventAnew() {
            OpenBook book = OpenBook.of(year(1000, PARTS, eachEvent(200)));
            book.erode(demand("E-1", DATA_RESTORATION, 150));
            book.reserve(demand("E-1", PRIVACY_LIABILITY, 50));
            LimitExceededException refusal =
                    assertThrows(LimitExceededException.class, () -> book.erode(demand("E-1", PRIVACY_LIABILITY, 1)));
            assertEquals(
                    List.of(new Shortage("EACH_EVENT", "E-1", won(0), won(1))),
                    refusal.members().get("shortages"));
            book.erode(demand("E-2", PRIVACY_LIABILITY, 200));
            assertEquals(won(0), book.left("EACH_EVENT", "E-2"));
            assertEquals(won(600), book.left("AGGREGATE"));
        }

        @Test
        void areSharedBySeveralParts() {
            LimitClause shared = LimitClause.of(
                    "FIRST_PARTY", LimitBasis.AGGREGATE, List.of(DATA_RESTORATION, CYBER_EXTORTION), won(500), 0);
            OpenBook book = OpenBook.of(year(1000, PARTS, shared));
            book.erode(demand(DATA_RESTORATION, 300));
            assertThrows(LimitExceededException.class, () -> book.erode(demand(CYBER_EXTORTION, 201)));
            book.erode(demand(CYBER_EXTORTION, 200));
            book.erode(demand(PRIVACY_LIABILITY, 500));
            assertEquals(won(0), book.left("FIRST_PARTY"));
        }

        @Test
        void countAsSublimitsOnlyWhatNamesThem() {
            LimitClause ransom = LimitClause.of(
                    "RANSOM", LimitKind.SUBLIMIT, LimitBasis.AGGREGATE, List.of(CYBER_EXTORTION), won(100), 0);
            OpenBook book = OpenBook.of(year(1000, PARTS, ransom));
            book.erode(demand("E-1", CYBER_EXTORTION, 300));
            book.erode(demand("E-1", CYBER_EXTORTION, 60, "RANSOM"));
            assertEquals(won(40), book.left("RANSOM"));
            assertEquals(won(40), book.left("CYBER_EXTORTION"));
            assertThrows(LimitExceededException.class, () -> book.erode(demand("E-1", CYBER_EXTORTION, 41, "RANSOM")));
            InvalidInputException refusal =
                    refused("$.sublimits", () -> book.erode(demand("E-1", CYBER_EXTORTION, 1, "EACH_EVENT")));
            assertEquals("RANSOM", refusal.errors().getFirst().allowed());
            refused("$.sublimits", () -> book.erode(demand("E-1", DATA_RESTORATION, 1, "RANSOM")));
        }

        @Test
        void ofTheWholePolicyOrOnePartAreThatLimitAndNoFurtherOne() {
            OpenBook book = OpenBook.of(year(
                    1000,
                    PARTS,
                    LimitClause.of("ALL", LimitBasis.AGGREGATE, List.of(), won(900), 1),
                    LimitClause.of("DATA", LimitBasis.AGGREGATE, List.of(DATA_RESTORATION), won(500), 2)));
            assertEquals(won(900), book.ledger.aggregateLimit());
            assertEquals(won(300), book.balance("DATA_RESTORATION", null).limit());
            assertEquals(1, book.ledger.agreed().reinstatements("AGGREGATE"));
            assertEquals(2, book.ledger.agreed().reinstatements("DATA_RESTORATION"));
            assertEquals(4, book.ledger.balances().size());
        }

        @Test
        void haveNamesOfTheirOwnAndOneNature() {
            LimitClause clause = LimitClause.of("DATA_RESTORATION", LimitBasis.EVENT, List.of(), won(1), 0);
            refused("$.limits", () -> OpenBook.of(year(1000, PARTS, clause)));
            LimitClause other =
                    LimitClause.of("EACH_EVENT", LimitKind.SUBLIMIT, LimitBasis.EVENT, List.of(), won(1), 0);
            refused(
                    "$.limits",
                    () -> OpenBook.of(
                            terms(INCEPTION, JUNE, 1000, PARTS, eachEvent(1)), terms(JUNE, END, 1000, PARTS, other)));
        }
    }

    @Nested
    class AReinstatement {

        @Test
        void restoresWhatWasTakenAsOftenAsAgreed() {
            OpenBook book = OpenBook.of(year(1000, PARTS, eachEvent(200)));
            Reservation paid = book.erode(demand("E-1", PRIVACY_LIABILITY, 150)).reservation();
            assertEquals(won(150), book.reinstate("EACH_EVENT", "E-1").reinstated());
            assertEquals(won(200), book.left("EACH_EVENT", "E-1"));
            book.erode(demand("E-1", PRIVACY_LIABILITY, 200));
            ConflictException refusal =
                    assertThrows(ConflictException.class, () -> book.reinstate("EACH_EVENT", "E-1"));
            assertEquals("no-reinstatement-left", refusal.slug());
            book.giveBack(paid, won(150));
            assertEquals(won(150), book.left("EACH_EVENT", "E-1"));
        }

        @Test
        void neverLeavesMoreThanTheLimit() {
            OpenBook book = OpenBook.of(year(1000, PARTS, eachEvent(200)));
            Reservation paid = book.erode(demand("E-1", PRIVACY_LIABILITY, 150)).reservation();
            book.reinstate("EACH_EVENT", "E-1");
            book.giveBack(paid, won(150));
            assertEquals(won(200), book.left("EACH_EVENT", "E-1"));
        }

        @Test
        void needsAnAgreedLimitOfWhichSomethingWasTaken() {
            OpenBook book = OpenBook.of(
                    year(1000, PARTS, LimitClause.of("ALL", LimitBasis.AGGREGATE, List.of(), won(1000), 1)));
            assertThrows(ConflictException.class, () -> book.reinstate("AGGREGATE", null));
            assertThrows(ConflictException.class, () -> book.reinstate("DATA_RESTORATION", null));
            refused("$.limit", () -> book.reinstate("TEA", null));
            refused("$.limit", () -> book.reinstate("AGGREGATE", "E-1"));
        }
    }

    private static InvalidInputException refused(String path, Executable step) {
        InvalidInputException refusal = assertThrows(InvalidInputException.class, step);
        assertEquals(path, refusal.errors().getFirst().path());
        return refusal;
    }
}
