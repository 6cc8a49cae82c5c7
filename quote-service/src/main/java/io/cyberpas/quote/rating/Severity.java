package io.cyberpas.quote.rating;

import io.cyberpas.quote.tariff.SeverityFigures;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The cost of one incident as a lognormal distribution, whose heavy tail is what limits and layers are priced from.
 * All amounts are in one currency.
 */
public final class Severity {

    private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);

    private final double mean;
    private final double mu;
    private final double sigma;

    private Severity(double mean, double median) {
        this.mean = mean;
        this.mu = StrictMath.log(median);
        this.sigma = StrictMath.sqrt(2 * StrictMath.log(mean / median));
    }

    /** The distribution with the mean and the median; the median must be positive and below the mean. */
    public static Severity lognormal(double mean, double median) {
        if (!(median > 0 && median < mean)) {
            throw new IllegalArgumentException(
                    "no lognormal distribution has mean %s and median %s".formatted(mean, median));
        }
        return new Severity(mean, median);
    }

    /** The distribution of the tariff, in the tariff's currency. */
    static Severity of(SeverityFigures figures) {
        return lognormal(
                figures.mean().multiply(figures.exchangeRate()).doubleValue(),
                figures.median().multiply(figures.exchangeRate()).doubleValue());
    }

    /** Mean of the logarithm. */
    public double mu() {
        return mu;
    }

    /** Standard deviation of the logarithm. */
    public double sigma() {
        return sigma;
    }

    /** Limited expected value: what an incident costs on average if every cost is cut at the limit. */
    public double limitedExpectedValue(double limit) {
        if (limit <= 0) {
            return 0;
        }
        double deviation = (StrictMath.log(limit) - mu) / sigma;
        return mean * STANDARD_NORMAL.cumulativeProbability(deviation - sigma)
                + limit * STANDARD_NORMAL.survivalProbability(deviation);
    }

    /** What an incident costs on average in the layer of that limit above the retention. */
    public double layer(double retention, double limit) {
        return limitedExpectedValue(retention + limit) - limitedExpectedValue(retention);
    }

    /** Increased-limit factor: what the limit costs in relation to the base limit, without retention. */
    public double increasedLimitFactor(double limit, double baseLimit) {
        return limitedExpectedValue(limit) / limitedExpectedValue(baseLimit);
    }

    /** What the limit above the retention costs in relation to the same limit above the base retention. */
    public double retentionFactor(double retention, double baseRetention, double limit) {
        return layer(retention, limit) / layer(baseRetention, limit);
    }
}
