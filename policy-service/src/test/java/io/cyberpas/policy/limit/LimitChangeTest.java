package io.cyberpas.policy.limit;

import static io.cyberpas.policy.coverage.CoverageCode.CYBER_EXTORTION;
import static io.cyberpas.policy.coverage.CoverageCode.DATA_RESTORATION;
import static io.cyberpas.policy.coverage.CoverageCode.PRIVACY_LIABILITY;
import static io.cyberpas.policy.limit.OpenBook.END;
import static io.cyberpas.policy.limit.OpenBook.INCEPTION;
import static io.cyberpas.policy.limit.OpenBook.demand;
import static io.cyberpas.policy.limit.OpenBook.demandOn;
import static io.cyberpas.policy.limit.OpenBook.terms;
import static io.cyberpas.policy.limit.OpenBook.won;
import static io.cyberpas.policy.limit.OpenBook.year;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.LimitBasis;
import io.cyberpas.policy.coverage.LimitClause;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Limits that change with the terms of the policy. */
class LimitChangeTest {
    private static final Map<CoverageCode, Long> PARTS =
            Map.of(DATA_RESTORATION, 300L, PRIVACY_LIABILITY, 1000L, CYBER_EXTORTION, 400L);
    private static final LocalDate JUNE = LocalDate.parse("2027-06-01");

    private static LimitClause eachEvent(long limit) {
        return LimitClause.of("EACH_EVENT", LimitBasis.EVENT, List.of(), won(limit), 1);
    }

    @Test
    void areThoseOfTheDayOfLoss() {
        OpenBook book = OpenBook.of(
                terms(INCEPTION, JUNE, 500, Map.of(PRIVACY_LIABILITY, 500L)), terms(JUNE, END, 1000, PARTS));
        book.erode(demandOn(INCEPTION, PRIVACY_LIABILITY, 400));
        assertThrows(LimitExceededException.class, () -> book.erode(demandOn(INCEPTION, PRIVACY_LIABILITY, 101)));
        book.erode(demandOn(JUNE, PRIVACY_LIABILITY, 500));
        assertThrows(LimitExceededException.class, () -> book.erode(demandOn(INCEPTION, PRIVACY_LIABILITY, 1)));
        assertEquals(won(0), book.ledger.aggregateRemaining(INCEPTION));
        book.erode(demand(PRIVACY_LIABILITY, 100));
        refused("$.coveragePart", () -> book.erode(demandOn(INCEPTION, DATA_RESTORATION, 1)));
        InvalidInputException refusal = refused("$.lossOn", () -> book.erode(demandOn(END, PRIVACY_LIABILITY, 1)));
        assertEquals(
                "2026-12-01 to 2027-05-31, 2027-06-01 to 2027-11-30",
                refusal.errors().getFirst().allowed());
    }

    @Test
    void canBeHigherAndAsLowAsWhatClaimsHoldOrHaveTaken() {
        OpenBook book = OpenBook.of(year(1000, PARTS, eachEvent(500)));
        book.erode(demand("E-1", PRIVACY_LIABILITY, 300));
        book.reserve(demand("E-1", PRIVACY_LIABILITY, 100));
        book.agree(year(2000, PARTS, eachEvent(800)));
        assertEquals(won(1600), book.left("AGGREGATE"));
        assertEquals(won(400), book.left("EACH_EVENT", "E-1"));
        LimitLoweredException refusal =
                assertThrows(LimitLoweredException.class, () -> book.agree(year(399, PARTS, eachEvent(399))));
        assertEquals(
                List.of(
                        new LimitLoweredException.Figures("AGGREGATE", null, won(399), won(400)),
                        new LimitLoweredException.Figures("EACH_EVENT", "E-1", won(399), won(400))),
                refusal.members().get("limits"));
        book.agree(year(400, PARTS, eachEvent(400)));
        assertEquals(won(0), book.left("AGGREGATE"));
    }

    @Test
    void areNoOthersWhereNothingDiffers() {
        OpenBook book = OpenBook.of(year(1000, PARTS, eachEvent(500)));
        assertTrue(book.agree(
                        terms(INCEPTION, JUNE, 1000, PARTS, eachEvent(500)),
                        terms(JUNE, END, 1000, PARTS, eachEvent(500)))
                .isEmpty());
        assertEquals(1, book.movements.size());
    }

    @Test
    void mayEndCoverButNotForDaysThatClaimsStandOn() {
        OpenBook book = OpenBook.of(year(1000, PARTS));
        book.erode(demandOn(JUNE, PRIVACY_LIABILITY, 300));
        LocalDate next = JUNE.plusDays(1);
        assertThrows(LimitLoweredException.class, () -> book.agree(terms(INCEPTION, JUNE, 1000, PARTS)));
        assertThrows(LimitLoweredException.class, () -> book.agree());
        book.agree(terms(INCEPTION, next, 1000, PARTS));
        book.agree(terms(INCEPTION, next, 1000, Map.of(PRIVACY_LIABILITY, 1000L)));
        assertThrows(
                LimitLoweredException.class,
                () -> book.agree(terms(INCEPTION, next, 1000, Map.of(DATA_RESTORATION, 300L))));
    }

    @Test
    void lowerALimitPerEventOnlyWhereNoEventStandsAgainstIt() {
        OpenBook book = OpenBook.of(year(1000, PARTS, eachEvent(500)));
        book.erode(demandOn(JUNE, PRIVACY_LIABILITY, 300));
        LocalDate next = JUNE.plusDays(1);
        book.agree(terms(INCEPTION, next, 1000, PARTS, eachEvent(500)), terms(next, END, 1000, PARTS, eachEvent(100)));
        assertThrows(
                LimitLoweredException.class,
                () -> book.agree(
                        terms(INCEPTION, JUNE, 1000, PARTS, eachEvent(500)),
                        terms(JUNE, END, 1000, PARTS, eachEvent(100))));
    }

    private static InvalidInputException refused(String path, Executable step) {
        InvalidInputException refusal = assertThrows(InvalidInputException.class, step);
        assertEquals(path, refusal.errors().getFirst().path());
        return refusal;
    }
}
