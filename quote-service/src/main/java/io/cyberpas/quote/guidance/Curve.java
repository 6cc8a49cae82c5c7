package io.cyberpas.quote.guidance;

import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/**
 * The loss-exceedance curve: from the years with the least loss to the one year in ten thousand.
 *
 * @param points points with falling probability, evenly spread on a logarithmic scale
 * @param roundYears the same at round numbers of years, for reading
 * @param marks the percentiles of an incident, where they lie on the curve
 */
public record Curve(List<CurvePoint> points, List<CurvePoint> roundYears, List<Mark> marks) {

    /** The rarest year of the curve. */
    static final int RAREST_YEARS = 10_000;

    private static final int POINTS = 60;
    private static final int PROBABILITY_DIGITS = 6;
    private static final int[] ROUND_YEARS = {2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, RAREST_YEARS};
    private static final double[] PERCENTILES = {0.5, 0.9, 0.99};

    /**
     * A percentile of an incident's cost.
     *
     * @param share share of incidents that cost no more
     * @param loss what they cost at most
     * @param probability probability that a year's loss is as high or higher
     */
    public record Mark(BigDecimal share, Money loss, BigDecimal probability) {}

    /** Keeps its own copies. */
    public Curve {
        points = List.copyOf(points);
        roundYears = List.copyOf(roundYears);
        marks = List.copyOf(marks);
    }

    static Curve of(Losses annual, Losses kept, Losses incidents, Currency currency) {
        double highest = annual.shareAbove(0);
        double lowest = 1.0 / RAREST_YEARS;
        List<CurvePoint> points = new ArrayList<>();
        for (int i = 0; i < POINTS; i++) {
            points.add(point(highest * Math.pow(lowest / highest, i / (POINTS - 1.0)), annual, kept, currency));
        }
        List<CurvePoint> roundYears = new ArrayList<>();
        for (int years : ROUND_YEARS) {
            if (1.0 / years < highest) {
                roundYears.add(point(1.0 / years, annual, kept, currency));
            }
        }
        List<Mark> marks = new ArrayList<>();
        for (double share : PERCENTILES) {
            double loss = incidents.percentile(share);
            marks.add(new Mark(
                    BigDecimal.valueOf(share), LossFigures.money(loss, currency), probability(annual.shareFrom(loss))));
        }
        return new Curve(points, roundYears, marks);
    }

    private static CurvePoint point(double probability, Losses annual, Losses kept, Currency currency) {
        return new CurvePoint(
                probability(probability),
                BigDecimal.valueOf(1 / probability)
                        .setScale(1, RoundingMode.HALF_UP)
                        .stripTrailingZeros(),
                LossFigures.money(annual.percentile(1 - probability), currency),
                LossFigures.money(kept.percentile(1 - probability), currency));
    }

    private static BigDecimal probability(double probability) {
        return BigDecimal.valueOf(probability).round(new MathContext(PROBABILITY_DIGITS));
    }
}
