package io.cyberpas.quote.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Check values published with the model: mean USD 7.84M, median USD 0.25M, KRW 1,350 per USD. */
class SeverityTest {

    private static final double WON = 1350;
    private static final double MILLION = 1_000_000;

    private final Severity inDollars = Severity.lognormal(7_840_000, 250_000);
    private final Severity inWon = Severity.lognormal(7_840_000 * WON, 250_000 * WON);

    @Test
    void muAndSigmaFollowFromMeanAndMedian() {
        assertEquals(12.4292, inDollars.mu(), 0.00005);
        assertEquals(2.6251, inDollars.sigma(), 0.00005);
    }

    @ParameterizedTest
    @CsvSource({
        "50, .088",
        "100, .163",
        "200, .292",
        "500, .602",
        "1000, 1",
        "2000, 1.597",
        "3000, 2.061",
        "5000, 2.784",
        "10000, 4.037",
        "30000, 6.663"
    })
    void increasedLimitFactorsAreThePublishedOnes(double limit, double published) {
        assertEquals(published, inWon.increasedLimitFactor(limit * MILLION, 1000 * MILLION), 0.0005);
    }

    @ParameterizedTest
    @CsvSource({"0, 1.013", "5, 1.006", "10, 1", "20, .989", "50, .959", "100, .918", "300, .804"})
    void retentionFactorsAreThePublishedOnes(double retention, double published) {
        assertEquals(published, inWon.retentionFactor(retention * MILLION, 10 * MILLION, 1000 * MILLION), 0.0005);
    }

    @Test
    void limitedExpectedValueGrowsFromNothingToTheMean() {
        assertEquals(0, inWon.limitedExpectedValue(0));
        assertEquals(7_840_000 * WON, inWon.limitedExpectedValue(1e24), 1);
    }

    @Test
    void layersAddUp() {
        double whole = inWon.layer(0, 300 * MILLION);
        assertEquals(whole, inWon.layer(0, 100 * MILLION) + inWon.layer(100 * MILLION, 200 * MILLION), whole * 1e-12);
    }

    @Test
    void noLognormalHasAMedianAboveItsMean() {
        assertThrows(IllegalArgumentException.class, () -> Severity.lognormal(1, 2));
        assertThrows(IllegalArgumentException.class, () -> Severity.lognormal(1, 0));
        assertThrows(IllegalArgumentException.class, () -> Severity.lognormal(Double.NaN, 1));
    }
}
