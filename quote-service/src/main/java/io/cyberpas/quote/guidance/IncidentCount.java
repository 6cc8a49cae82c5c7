package io.cyberpas.quote.guidance;

import java.util.random.RandomGenerator;

/**
 * How many incidents a year has: Poisson, or negative binomial where incidents cluster. Both belong to Panjer's class,
 * p(k) = p(k−1) × (a + b / k), so one recursion draws from both.
 */
public final class IncidentCount {

    private final double a;
    private final double b;
    private final double noneProbability;

    private IncidentCount(double a, double b, double noneProbability) {
        this.a = a;
        this.b = b;
        this.noneProbability = noneProbability;
    }

    /** As many as chance gives, {@code mean} a year. */
    public static IncidentCount poisson(double mean) {
        requirePositive("mean", mean);
        return new IncidentCount(0, mean, Math.exp(-mean));
    }

    /** Clustered: variance = mean + dispersion × mean². */
    public static IncidentCount negativeBinomial(double mean, double dispersion) {
        requirePositive("mean", mean);
        requirePositive("dispersion", dispersion);
        double beta = mean * dispersion;
        double size = 1 / dispersion;
        double a = beta / (1 + beta);
        return new IncidentCount(a, (size - 1) * a, Math.exp(-size * Math.log1p(beta)));
    }

    /** How likely a year without any incident is. */
    public double noneProbability() {
        return noneProbability;
    }

    /** Years without an incident before the next year with one. */
    int quietYears(RandomGenerator random) {
        double years = Math.log(1 - random.nextDouble()) / Math.log(noneProbability);
        return (int) Math.min(years, Integer.MAX_VALUE / 2);
    }

    /** Incidents of a year that has at least one. */
    int atLeastOne(RandomGenerator random) {
        double rest = random.nextDouble() * (1 - noneProbability);
        double probability = noneProbability;
        int count = 0;
        do {
            count++;
            probability *= a + b / count;
            rest -= probability;
        } while (rest >= 0 && probability > Double.MIN_NORMAL);
        return count;
    }

    private static void requirePositive(String what, double value) {
        if (!(value > 0)) {
            throw new IllegalArgumentException("the %s of incidents a year must be positive".formatted(what));
        }
    }
}
