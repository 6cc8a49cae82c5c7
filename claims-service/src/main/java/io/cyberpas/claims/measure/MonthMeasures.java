package io.cyberpas.claims.measure;

import java.time.YearMonth;
import java.util.Map;

/**
 * How the claims notified in one month went.
 *
 * @param notices how many there were
 */
public record MonthMeasures(YearMonth month, long notices, Map<Measure, Figure> figures) {

    /** Keeps its own copy. */
    public MonthMeasures {
        figures = Map.copyOf(figures);
    }

    /** The figure of a measure. */
    public Figure figure(Measure measure) {
        return figures.getOrDefault(measure, new Figure(0, null, null));
    }
}
