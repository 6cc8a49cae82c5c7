package io.cyberpas.claims.experience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class SeverityFitTest {

    private static final int LOSSES = 20_000;
    private static final double MU = 18;
    private static final double SIGMA = 2;

    /** The quantiles of the curve themselves: a sample without chance. */
    private static final double[] SAMPLE = sample();

    private static double[] sample() {
        NormalDistribution normal = NormalDistribution.of(MU, SIGMA);
        double[] sample = new double[LOSSES];
        for (int each = 0; each < LOSSES; each++) {
            sample[each] = normal.inverseCumulativeProbability((each + 0.5) / LOSSES);
        }
        return sample;
    }

    @Test
    void findsTheCurveThatLossesCameFrom() {
        SeverityFit fit = SeverityFit.of(known(Double.MAX_VALUE), List.of());
        assertThat(fit.curve().mu()).isEqualTo(MU, within(1e-3));
        assertThat(fit.curve().sigma()).isEqualTo(SIGMA, within(1e-3));
        assertThat(fit.muError()).isEqualTo(SIGMA / Math.sqrt(LOSSES), within(1e-4));
    }

    @Test
    void findsItToo_whereAFifthOfTheLossesUsedTheirLimitUp() {
        double limit = NormalDistribution.of(MU, SIGMA).inverseCumulativeProbability(0.8);
        SeverityFit fit = SeverityFit.of(known(limit), List.of(new SeverityFit.Limited(limit, LOSSES / 5)));
        assertThat(fit.curve().mu()).isEqualTo(MU, within(0.01));
        assertThat(fit.curve().sigma()).isEqualTo(SIGMA, within(0.01));
    }

    @Test
    void needsTwoDifferentLosses() {
        assertThatThrownBy(() -> SeverityFit.of(new SeverityFit.Known(1, 18, 0), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void agreesWithTheCheckValuesOfTheTariff() {
        Lognormal tariff = new Lognormal(12.4292 + Math.log(1350), 2.6251);
        double[][] expected = {
            {50, 0.088},
            {100, 0.163},
            {200, 0.292},
            {500, 0.602},
            {1_000, 1},
            {2_000, 1.597},
            {10_000, 4.037},
            {30_000, 6.663}
        };
        for (double[] each : expected) {
            assertThat(tariff.increasedLimitFactor(each[0] * 1e6, 1e9)).isEqualTo(each[1], within(0.001));
        }
        assertThat(tariff.quantile(0.5)).isEqualTo(250_000 * 1350.0, within(250.0 * 1350));
    }

    private static SeverityFit.Known known(double below) {
        List<Double> losses = new ArrayList<>();
        for (double each : SAMPLE) {
            if (each < below) {
                losses.add(each);
            }
        }
        double mean = losses.stream().mapToDouble(each -> each).average().orElseThrow();
        double variance = losses.stream()
                .mapToDouble(each -> (each - mean) * (each - mean))
                .average()
                .orElseThrow();
        return new SeverityFit.Known(losses.size(), mean, variance);
    }
}
