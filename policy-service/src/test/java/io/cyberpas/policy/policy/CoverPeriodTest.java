package io.cyberpas.policy.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CoverPeriodTest {
    private static final LocalDate FROM = LocalDate.parse("2026-12-01");
    private static final CoverPeriod YEAR = new CoverPeriod(FROM, FROM.plusYears(1));

    @Test
    void coversItsFirstDayAndNotItsEnd() {
        assertTrue(YEAR.contains(FROM));
        assertTrue(YEAR.contains(LocalDate.parse("2027-11-30")));
        assertFalse(YEAR.contains(LocalDate.parse("2027-12-01")));
        assertFalse(YEAR.contains(LocalDate.parse("2026-11-30")));
        assertEquals(LocalDate.parse("2027-11-30"), YEAR.lastDay());
    }

    @Test
    void hasAtLeastOneDay() {
        assertThrows(IllegalArgumentException.class, () -> new CoverPeriod(FROM, FROM));
        assertThrows(IllegalArgumentException.class, () -> new CoverPeriod(FROM, FROM.minusDays(1)));
        assertEquals(FROM, new CoverPeriod(FROM, FROM.plusDays(1)).lastDay());
    }

    @Property(tries = 300)
    void theNearestDayIsCoveredAndTheDayItselfIfThatIs(
            @ForAll @IntRange(min = -800, max = 800) int offset, @ForAll @IntRange(min = 1, max = 400) int days) {
        CoverPeriod period = new CoverPeriod(FROM, FROM.plusDays(days));
        LocalDate day = FROM.plusDays(offset);
        LocalDate nearest = period.nearest(day);
        assertTrue(period.contains(nearest));
        assertEquals(period.contains(day), nearest.equals(day));
    }

    @Property(tries = 300)
    void onEveryDayAPolicyIsPendingInForceOrExpired(@ForAll @IntRange(min = -800, max = 800) int offset) {
        LocalDate day = FROM.plusDays(offset);
        PolicyStatus expected = PolicyStatus.IN_FORCE;
        if (offset < 0) {
            expected = PolicyStatus.PENDING;
        } else if (!YEAR.contains(day)) {
            expected = PolicyStatus.EXPIRED;
        }
        assertEquals(expected, PolicyStatus.on(day, YEAR, YEAR.contains(day) ? CoverKind.COVERED : null, null, null));
    }
}
