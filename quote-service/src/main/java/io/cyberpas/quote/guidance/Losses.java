package io.cyberpas.quote.guidance;

import java.util.Arrays;

/** Losses of many years or of many incidents, from which figures are read. Those without a loss count too. */
public final class Losses {

    /** 0.9 of 100 is the 90th and not, by a rounding error, the 91st. */
    private static final double RANK_TOLERANCE = 1e-6;

    private final double[] rising;
    private final int count;
    private final double mean;
    private final double standardError;

    private Losses(double[] rising, int count) {
        this.rising = rising;
        this.count = count;
        double sum = 0;
        double squares = 0;
        for (double loss : rising) {
            sum += loss;
            squares += loss * loss;
        }
        this.mean = count == 0 ? 0 : sum / count;
        this.standardError = count < 2 ? 0 : Math.sqrt(Math.max(0, squares / count - mean * mean) / (count - 1));
    }

    /** The losses, which are sorted in place, out of {@code count} years or incidents. */
    static Losses of(double[] losses, int count) {
        Arrays.sort(losses);
        return new Losses(losses, count);
    }

    /** Average, those without a loss included. */
    public double mean() {
        return mean;
    }

    /** By how much the average may be off by chance: one standard deviation of the simulated average. */
    public double standardError() {
        return standardError;
    }

    /** Least loss that the share of all does not exceed. */
    public double percentile(double share) {
        int rank = (int) Math.ceil(share * count - RANK_TOLERANCE) - (count - rising.length);
        return rank <= 0 ? 0 : rising[Math.min(rank, rising.length) - 1];
    }

    /** Share of all with a loss above the amount. */
    public double shareAbove(double amount) {
        return shareFrom(Math.nextUp(amount));
    }

    /** Share of all with a loss of the amount or more. */
    public double shareFrom(double amount) {
        int low = 0;
        int high = rising.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rising[middle] >= amount) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return count == 0 ? 0 : (double) (rising.length - low) / count;
    }
}
