package io.cyberpas.benchmark.load;

import java.util.List;

/** Where most of some values lie. */
public final class Middle {

    private Middle() {}

    /** The median. */
    public static double of(List<Double> values) {
        return quantile(values, 0.5);
    }

    /** The smallest value below which a share of all lie. */
    public static double quantile(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
    }
}
