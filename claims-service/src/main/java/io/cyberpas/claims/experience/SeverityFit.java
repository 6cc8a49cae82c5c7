package io.cyberpas.claims.experience;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A lognormal by greatest likelihood from losses above a retention, some of which are only known to be at least as large as what a limit
 * left of them. A loss within its retention is not told of, so that each loss counts as one that exceeds its own.
 *
 * @param curve      of losses before retention and limit
 * @param muError    standard error of mu, by the curvature of the likelihood
 * @param sigmaError standard error of sigma
 */
public record SeverityFit(Lognormal curve, double muError, double sigmaError) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final int MOST_STEPS = 500;
    private static final int MOST_HALVINGS = 60;
    private static final double ENOUGH = 1e-9;
    /** Logarithms of amounts do not spread further than that: beyond, the losses tell no curve. */
    private static final double WIDEST = 20;

    /**
     * Losses that are known in full.
     *
     * @param mean     of their logarithms
     * @param variance of their logarithms, by their number
     */
    public record Known(long number, double mean, double variance) {}

    /**
     * Losses of which only a bound is known: what a limit left of them, or the retention that they exceed.
     *
     * @param logarithm of the bound
     */
    public record Bound(double logarithm, long number) {}

    /**
     * Finds the curve by Newton's method in mu and the logarithm of sigma.
     *
     * @param limited    losses by what their limit left of them
     * @param retentions of all losses, known and limited; those without one are left out
     * @return empty where the losses do not tell one, such as when nearly all of them lie just above their retentions
     * @throws IllegalArgumentException if fewer than two losses are known in full, or all of them are the same
     */
    public static Optional<SeverityFit> of(Known known, List<Bound> limited, List<Bound> retentions) {
        if (known.number() < 2 || known.variance() <= 0) {
            throw new IllegalArgumentException("A curve needs two different losses at least");
        }
        Point at = point(known, limited, retentions, known.mean(), Math.log(known.variance()) / 2);
        for (int step = 0; step < MOST_STEPS && at.sigma() < WIDEST; step++) {
            if (at.isTop(known.number())) {
                return Optional.of(at.fit());
            }
            Optional<Point> higher = higher(known, limited, retentions, at);
            if (higher.isEmpty()) {
                return Optional.empty();
            }
            at = higher.get();
        }
        return Optional.empty();
    }

    /** A step uphill: Newton's, or shorter, or where the likelihood bends the wrong way along its slope. */
    private static Optional<Point> higher(Known known, List<Bound> limited, List<Bound> retentions, Point at) {
        double[] direction = at.direction();
        double length = 1;
        for (int halving = 0; halving < MOST_HALVINGS; halving++) {
            Point next = point(
                    known, limited, retentions, at.mu() + length * direction[0], at.logSigma() + length * direction[1]);
            if (next.likelihood() > at.likelihood() || next.isTop(known.number())) {
                return Optional.of(next);
            }
            length /= 2;
        }
        return Optional.empty();
    }

    /** The logarithm of the likelihood at a point with its slope and curvature. */
    private record Point(
            double mu,
            double logSigma,
            double likelihood,
            double byMu,
            double bySigma,
            double muMu,
            double muSigma,
            double sigmaSigma) {

        double sigma() {
            return Math.exp(logSigma);
        }

        boolean isTop(long losses) {
            return Math.abs(byMu * sigma()) < ENOUGH * losses && Math.abs(bySigma) < ENOUGH * losses && isBentDown();
        }

        private boolean isBentDown() {
            return muMu < 0 && determinant() > 0;
        }

        private double determinant() {
            return muMu * sigmaSigma - muSigma * muSigma;
        }

        double[] direction() {
            if (isBentDown()) {
                double determinant = determinant();
                return bounded(
                        (muSigma * bySigma - sigmaSigma * byMu) / determinant,
                        (muSigma * byMu - muMu * bySigma) / determinant);
            }
            return bounded(byMu * sigma() * sigma(), bySigma);
        }

        /** No step is longer than the spread, nor makes it more than e times as wide. */
        private double[] bounded(double mu, double sigma) {
            double most = Math.max(Math.abs(mu) / sigma(), Math.abs(sigma));
            return most <= 1 ? new double[] {mu, sigma} : new double[] {mu / most, sigma / most};
        }

        SeverityFit fit() {
            double determinant = determinant();
            return new SeverityFit(
                    new Lognormal(mu, sigma()),
                    Math.sqrt(-sigmaSigma / determinant),
                    sigma() * Math.sqrt(-muMu / determinant));
        }
    }

    private static Point point(Known known, List<Bound> limited, List<Bound> retentions, double mu, double logSigma) {
        double sigma = Math.exp(logSigma);
        double n = known.number();
        double z = (known.mean() - mu) / sigma;
        double squares = n * (known.variance() / (sigma * sigma) + z * z);
        double[] sum = {
            -n * logSigma - squares / 2,
            n * z / sigma,
            squares - n,
            -n / (sigma * sigma),
            -2 * n * z / sigma,
            -2 * squares
        };
        limited.forEach(bound -> addSurvival(sum, bound, bound.number(), mu, sigma));
        retentions.forEach(bound -> addSurvival(sum, bound, -bound.number(), mu, sigma));
        return new Point(mu, logSigma, sum[0], sum[1], sum[2], sum[3], sum[4], sum[5]);
    }

    /** Adds the logarithm of the probability to exceed a bound, so many times, with its derivatives. */
    private static void addSurvival(double[] sum, Bound bound, double times, double mu, double sigma) {
        double z = (bound.logarithm() - mu) / sigma;
        double hazard = hazard(z);
        double growth = hazard * (hazard - z);
        sum[0] += times * logSurvival(z);
        sum[1] += times * hazard / sigma;
        sum[2] += times * z * hazard;
        sum[3] -= times * growth / (sigma * sigma);
        sum[4] -= times * (z * growth + hazard) / sigma;
        sum[5] -= times * z * (hazard + z * growth);
    }

    /** Density over survival; for large values by its asymptote, where both vanish. */
    private static double hazard(double z) {
        double survival = NORMAL.survivalProbability(z);
        return survival < 1e-300 ? z + 1 / z : NORMAL.density(z) / survival;
    }

    private static double logSurvival(double z) {
        double survival = NORMAL.survivalProbability(z);
        return survival < 1e-300 ? NORMAL.logDensity(z) - Math.log(z + 1 / z) : Math.log(survival);
    }
}
