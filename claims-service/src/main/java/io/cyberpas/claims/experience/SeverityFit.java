package io.cyberpas.claims.experience;

import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A lognormal by greatest likelihood from losses of which some are only known to be at least as large as a limit that was used up.
 *
 * @param curve         what fits best
 * @param muError       standard error of mu
 * @param sigmaError    standard error of sigma
 */
public record SeverityFit(Lognormal curve, double muError, double sigmaError) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final int MOST_STEPS = 2_000;
    private static final double ENOUGH = 1e-10;

    /**
     * Losses that are known in full.
     *
     * @param mean     of their logarithms
     * @param variance of their logarithms, by their number
     */
    public record Known(long number, double mean, double variance) {}

    /**
     * Losses that used a limit up.
     *
     * @param logarithm of the limit
     */
    public record Limited(double logarithm, long number) {}

    /**
     * Finds the curve by expectation and maximisation: what a limited loss may have been is expected from the curve so far, then the curve
     * is fitted to that, until it stays.
     *
     * @throws IllegalArgumentException if fewer than two losses are known in full, or all of them are the same
     */
    public static SeverityFit of(Known known, List<Limited> limited) {
        if (known.number() < 2 || known.variance() <= 0) {
            throw new IllegalArgumentException("A curve needs two different losses at least");
        }
        long all = known.number() + limited.stream().mapToLong(Limited::number).sum();
        double mu = known.mean();
        double sigma = Math.sqrt(known.variance());
        for (int step = 0; step < MOST_STEPS; step++) {
            double first = known.number() * known.mean();
            double second = known.number() * (known.variance() + known.mean() * known.mean());
            for (Limited loss : limited) {
                double z = (loss.logarithm() - mu) / sigma;
                double hazard = hazard(z);
                first += loss.number() * (mu + sigma * hazard);
                second += loss.number() * (mu * mu + sigma * sigma + sigma * (loss.logarithm() + mu) * hazard);
            }
            double nextMu = first / all;
            double nextSigma = Math.sqrt(second / all - nextMu * nextMu);
            boolean stays = Math.abs(nextMu - mu) < ENOUGH && Math.abs(nextSigma - sigma) < ENOUGH;
            mu = nextMu;
            sigma = nextSigma;
            if (stays) {
                break;
            }
        }
        // Limited losses tell less than known ones; counting the known ones alone errs on the cautious side.
        return new SeverityFit(
                new Lognormal(mu, sigma), sigma / Math.sqrt(known.number()), sigma / Math.sqrt(2.0 * known.number()));
    }

    /** Density over survival; for large values by its asymptote, where both vanish. */
    private static double hazard(double z) {
        double survival = NORMAL.survivalProbability(z);
        return survival < 1e-300 ? z + 1 / z : NORMAL.density(z) / survival;
    }
}
