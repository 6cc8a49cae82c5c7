package io.cyberpas.claims.experience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.cyberpas.claims.experience.SeverityFit.Bound;
import io.cyberpas.claims.experience.SeverityFit.Known;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class SeverityFitTest {

    private static final int LOSSES = 20_000;
    private static final double MU = 18;
    private static final double SIGMA = 2;
    private static final NormalDistribution NORMAL = NormalDistribution.of(MU, SIGMA);

    /** The quantiles of the curve themselves: a sample without chance. */
    private static final double[] SAMPLE = sample();

    private static double[] sample() {
        double[] sample = new double[LOSSES];
        for (int each = 0; each < LOSSES; each++) {
            sample[each] = NORMAL.inverseCumulativeProbability((each + 0.5) / LOSSES);
        }
        return sample;
    }

    @Test
    void findsTheCurveThatLossesCameFrom() {
        SeverityFit fit = fit(known(0, Double.MAX_VALUE), List.of(), List.of());
        assertThat(fit.curve().mu()).isEqualTo(MU, within(1e-3));
        assertThat(fit.curve().sigma()).isEqualTo(SIGMA, within(1e-3));
        assertThat(fit.muError()).isEqualTo(SIGMA / Math.sqrt(LOSSES), within(1e-5));
        assertThat(fit.sigmaError()).isEqualTo(SIGMA / Math.sqrt(2.0 * LOSSES), within(1e-5));
    }

    @Test
    void findsItToo_whereAFifthOfTheLossesUsedTheirLimitUp() {
        double limit = NORMAL.inverseCumulativeProbability(0.8);
        SeverityFit fit = fit(known(0, limit), List.of(new Bound(limit, LOSSES / 5)), List.of());
        assertThat(fit.curve().mu()).isEqualTo(MU, within(0.002));
        assertThat(fit.curve().sigma()).isEqualTo(SIGMA, within(0.002));
        assertThat(fit.muError()).as("a limited loss tells less").isGreaterThan(SIGMA / Math.sqrt(LOSSES));
    }

    /** Without regard to the retention mu would be 19.09 and sigma 1.37. */
    @Test
    void findsItToo_whereAThirdOfTheLossesStayedWithinTheRetention() {
        double retention = NORMAL.inverseCumulativeProbability(1.0 / 3);
        Known above = known(retention, Double.MAX_VALUE);
        SeverityFit fit = fit(above, List.of(), List.of(new Bound(retention, above.number())));
        assertThat(fit.curve().mu()).isEqualTo(MU, within(0.005));
        assertThat(fit.curve().sigma()).isEqualTo(SIGMA, within(0.005));
        assertThat(fit.muError()).isGreaterThan(SIGMA / Math.sqrt(above.number()));
    }

    @Test
    void findsItToo_betweenARetentionAndALimit() {
        double retention = NORMAL.inverseCumulativeProbability(0.25);
        double limit = NORMAL.inverseCumulativeProbability(0.9);
        Known between = known(retention, limit);
        SeverityFit fit = fit(
                between,
                List.of(new Bound(limit, LOSSES / 10)),
                List.of(new Bound(retention, between.number() + LOSSES / 10)));
        assertThat(fit.curve().mu()).isEqualTo(MU, within(0.005));
        assertThat(fit.curve().sigma()).isEqualTo(SIGMA, within(0.005));
    }

    /** Above a retention these fall as an exponential of their logarithm: a straight tail, which no lognormal has. */
    @Test
    void findsNone_whereTheLossesTellNone() {
        Known straight = new Known(1_000, 11, 1);
        assertThat(SeverityFit.of(straight, List.of(), List.of(new Bound(10, 1_000))))
                .isEmpty();
    }

    @Test
    void isTheLikeliestOfItsNeighbours_alsoFromFewLosses() {
        Known few = new Known(3, 10, 0.5);
        List<Bound> cut = List.of(new Bound(11, 2));
        Lognormal curve = fit(few, cut, List.of()).curve();
        double most = likelihood(few, cut, curve.mu(), curve.sigma());
        for (double[] away : new double[][] {{0.01, 0}, {-0.01, 0}, {0, 0.01}, {0, -0.01}}) {
            assertThat(likelihood(few, cut, curve.mu() + away[0], curve.sigma() + away[1]))
                    .isLessThan(most);
        }
    }

    private static double likelihood(Known known, List<Bound> cut, double mu, double sigma) {
        double squares = known.variance() + (known.mean() - mu) * (known.mean() - mu);
        double sum = -known.number() * (Math.log(sigma) + squares / (2 * sigma * sigma));
        for (Bound each : cut) {
            sum += each.number() * Math.log(NormalDistribution.of(mu, sigma).survivalProbability(each.logarithm()));
        }
        return sum;
    }

    private static SeverityFit fit(Known known, List<Bound> limited, List<Bound> retentions) {
        return SeverityFit.of(known, limited, retentions).orElseThrow();
    }

    @Test
    void needsTwoDifferentLosses() {
        assertThatThrownBy(() -> SeverityFit.of(new Known(1, 18, 0), List.of(), List.of()))
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

    private static Known known(double above, double below) {
        List<Double> losses = new ArrayList<>();
        for (double each : SAMPLE) {
            if (each > above && each < below) {
                losses.add(each);
            }
        }
        double mean = losses.stream().mapToDouble(each -> each).average().orElseThrow();
        double variance = losses.stream()
                .mapToDouble(each -> (each - mean) * (each - mean))
                .average()
                .orElseThrow();
        return new Known(losses.size(), mean, variance);
    }
}
