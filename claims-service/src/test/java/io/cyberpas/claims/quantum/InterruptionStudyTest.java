package io.cyberpas.claims.quantum;

import static io.cyberpas.claims.HangangClaim.NOW;
import static io.cyberpas.claims.HangangClaim.krw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cyberpas.claims.quantum.InterruptionStudy.DayFigure;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** An interruption from Sunday 20 December 2026, 12:00, until Tuesday 22 December, 06:00, in Seoul. */
class InterruptionStudyTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final Currency WON = Currency.getInstance("KRW");
    private static final Instant BEGAN = Instant.parse("2026-12-20T03:00:00Z");
    private static final Instant RESTORED = Instant.parse("2026-12-21T21:00:00Z");
    private static final LocalDate SUNDAY = LocalDate.of(2026, 12, 20);

    /** Four weeks of 24 million a day, 12 million on Sundays. */
    private static final List<DayFigure> USUAL = SUNDAY.minusDays(28)
            .datesUntil(SUNDAY)
            .map(day -> new DayFigure(
                    day, BigDecimal.valueOf(day.getDayOfWeek().getValue() == 7 ? 12_000_000 : 24_000_000)))
            .toList();

    @Test
    void countsTheShareOfEachDayBehindTheWaitingPeriod() {
        InterruptionWorksheet sheet =
                study(figures(6_000_000, 0, 18_000_000), 0).worksheet(8, WON, NOW, SEOUL);
        // Sunday: 6 of 12 million missing, 4 of 12 interrupted hours count; Monday all 24 million; Tuesday 6 of 24
        // million, all hours count.
        assertThat(sheet.days())
                .extracting(InterruptionDay::lost)
                .containsExactly(of(2_000_000), of(24_000_000), of(6_000_000));
        assertThat(sheet.days()).extracting(InterruptionDay::counted).containsExactly("4:00", "24:00", "6:00");
        // Of the cost saved 32 of 36 parts, rounded up.
        assertThat(sheet.savedCost()).isEqualTo(krw(1_777_778));
        assertThat(sheet.due()).isEqualTo(krw(32_000_000 - 1_777_778 + 3_000_000));
    }

    @Test
    void movesWhatWasUsualByTheTrend() {
        InterruptionWorksheet sheet = study(figures(0, 0, 0), 10).worksheet(0, WON, NOW, SEOUL);
        assertThat(sheet.days().getFirst().expected()).isEqualByComparingTo("13200000");
    }

    @Test
    void isNothingWithinTheWaitingPeriodButTheExtraExpenseThatAvoidedLoss() {
        InterruptionWorksheet sheet = study(figures(0, 0, 0), 0).worksheet(48, WON, NOW, SEOUL);
        assertThat(sheet.lost()).isEqualTo(krw(0));
        assertThat(sheet.due()).isEqualTo(krw(3_000_000));
    }

    @Test
    void isNoLossWhereMoreWasEarnedThanUsual() {
        InterruptionWorksheet sheet =
                study(figures(20_000_000, 30_000_000, 90_000_000), 0).worksheet(0, WON, NOW, SEOUL);
        assertThat(sheet.lost()).isEqualTo(krw(0));
    }

    @Test
    void namesEverythingThatIsWrong() {
        var study = new InterruptionStudy(
                BEGAN,
                RESTORED,
                List.of(new DayFigure(SUNDAY, BigDecimal.ONE), new DayFigure(SUNDAY, BigDecimal.ONE)),
                figures(0, 0, 0).subList(0, 2),
                of(999),
                krw(-1),
                krw(0),
                krw(0),
                "x");
        var refused = catchThrowableOfType(InvalidInputException.class, () -> study.worksheet(0, WON, NOW, SEOUL));
        assertThat(refused.errors())
                .extracting(FieldProblem::path)
                .containsExactly(
                        "$.reference",
                        "$.reference",
                        "$.actual",
                        "$.reference",
                        "$.trendPercent",
                        "$.savedCost.amount");
    }

    @Property
    void aLongerWaitingPeriodNeverPaysMore(@ForAll @IntRange(min = 0, max = 60) int hours) {
        InterruptionStudy study = study(figures(3_000_000, 0, 9_000_000), 5);
        assertThat(study.worksheet(hours + 1, WON, NOW, SEOUL).due())
                .isLessThanOrEqualTo(study.worksheet(hours, WON, NOW, SEOUL).due());
    }

    private static InterruptionStudy study(List<DayFigure> actual, int trend) {
        return new InterruptionStudy(
                BEGAN, RESTORED, USUAL, actual, of(trend), krw(2_000_000), krw(5_000_000), krw(3_000_000), "ledger");
    }

    private static List<DayFigure> figures(long sunday, long monday, long tuesday) {
        return Stream.of(
                        new DayFigure(SUNDAY, of(sunday)),
                        new DayFigure(SUNDAY.plusDays(1), of(monday)),
                        new DayFigure(SUNDAY.plusDays(2), of(tuesday)))
                .toList();
    }

    private static BigDecimal of(long amount) {
        return BigDecimal.valueOf(amount);
    }
}
