package io.cyberpas.claims.experience;

import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A lognormal severity.
 *
 * @param mu    mean of the logarithm of the amount
 * @param sigma its standard deviation, above 0
 */
public record Lognormal(double mu, double sigma) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** The amount that a loss stays below with a probability. */
    public double quantile(double probability) {
        return LogNormalDistribution.of(mu, sigma).inverseCumulativeProbability(probability);
    }

    /** With which probability a loss is no larger. */
    public double cumulative(double amount) {
        return amount <= 0 ? 0 : NORMAL.cumulativeProbability((Math.log(amount) - mu) / sigma);
    }

    /** Expected loss. */
    public double mean() {
        return Math.exp(mu + sigma * sigma / 2);
    }

    /** Expected loss where each is limited: e^(μ+σ²/2) Φ((ln L − μ − σ²)/σ) + L (1 − Φ((ln L − μ)/σ)). */
    public double limitedMean(double limit) {
        double z = (Math.log(limit) - mu) / sigma;
        return mean() * NORMAL.cumulativeProbability(z - sigma) + limit * NORMAL.survivalProbability(z);
    }

    /** How much more a limit costs than the base limit. */
    public double increasedLimitFactor(double limit, double base) {
        return limitedMean(limit) / limitedMean(base);
    }
}
