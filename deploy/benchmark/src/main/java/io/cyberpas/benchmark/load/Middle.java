package io.cyberpas.benchmark.load;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Where most of some values lie. */
public final class Middle {

    private Middle() {}

    /** The median. */
    public static double of(List<Double> values) {
        return quantile(values, 0.5);
    }

    /** The median of what each shows. */
    public static <T> double of(List<T> all, ToDoubleFunction<T> value) {
        return of(all.stream().map(value::applyAsDouble).toList());
    }

    /** The smallest value below which a share of all lie. */
    public static double quantile(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
    }
}
