package io.cyberpas.quote.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an answer counts for a measure.
 *
 * @param measure what is measured
 * @param weight relative weight among the questions of the measure
 * @param bestIsNo whether no is the better answer to a yes/no question
 * @param points of choices: 0 to 100 each; the points of several choices add up to 100 at most
 */
public record Score(Measure measure, int weight, boolean bestIsNo, Map<String, Integer> points) {

    private static final int ALL = 100;

    /** @throws IllegalArgumentException on a weight without a measure or outside 1 to 100, or points outside 0 to 100 */
    public Score {
        if (measure == null) {
            throw new IllegalArgumentException("there is a weight %d without a measure".formatted(weight));
        }
        if (weight < 1 || weight > ALL) {
            throw new IllegalArgumentException("the weight %d is not between 1 and 100".formatted(weight));
        }
        points = points == null ? Map.of() : Map.copyOf(points);
        points.forEach((choice, value) -> {
            if (value < 0 || value > ALL) {
                throw new IllegalArgumentException("the points of %s are %d, not 0 to 100".formatted(choice, value));
            }
        });
    }

    /** Points from 0 to 100 that an answer earns; an answer of the wrong kind and no answer earn none. */
    int earned(@Nullable Object answer) {
        return switch (answer) {
            case null -> 0;
            case Boolean yes -> yes == bestIsNo ? 0 : ALL;
            case BigDecimal percentage ->
                percentage.max(BigDecimal.ZERO).min(BigDecimal.valueOf(ALL)).intValue();
            case String choice -> points.getOrDefault(choice, 0);
            case List<?> choices ->
                Math.min(
                        ALL,
                        choices.stream()
                                .mapToInt(choice -> points.getOrDefault(choice.toString(), 0))
                                .sum());
            default -> 0;
        };
    }
}
