package io.cyberpas.claims.measure.pages;

import io.cyberpas.claims.measure.Measure;
import io.cyberpas.claims.measure.MonthMeasures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One measure over the months, as bars below each other, legible however narrow the page. */
record MeasureChart(Measure measure, List<Bar> bars) {

    private static final int ROW_HEIGHT = 28;
    private static final int TEXT_BASELINE = 18;
    private static final int BAR_TOP = 7;
    private static final BigDecimal LONGEST_PERCENT = BigDecimal.valueOf(70);

    /**
     * One month.
     *
     * @param value what is written beside the bar; null without cases
     * @param width length of the bar as SVG wants it
     * @param far length of the line of the 90th percentile
     * @param row from 0 on
     */
    record Bar(
            String label,
            @Nullable BigDecimal value,
            @Nullable BigDecimal ninetieth,
            String width,
            String far,
            int row) {

        /** Baseline of the label. */
        public int textY() {
            return row * ROW_HEIGHT + TEXT_BASELINE;
        }

        /** Upper edge of the bar. */
        public int barY() {
            return row * ROW_HEIGHT + BAR_TOP;
        }
    }

    static MeasureChart of(Measure measure, List<MonthMeasures> months) {
        var longest = months.stream()
                .map(each -> each.figure(measure))
                .flatMap(each -> Stream.of(each.value(), each.ninetieth()))
                .filter(Objects::nonNull)
                .max(BigDecimal::compareTo)
                .filter(each -> each.signum() > 0)
                .orElse(BigDecimal.ONE);
        return new MeasureChart(
                measure,
                IntStream.range(0, months.size())
                        .mapToObj(row -> bar(measure, months.get(row), row, longest))
                        .toList());
    }

    /** Height of all rows in pixels. */
    public int height() {
        return bars.size() * ROW_HEIGHT;
    }

    private static Bar bar(Measure measure, MonthMeasures month, int row, BigDecimal longest) {
        var figure = month.figure(measure);
        return new Bar(
                month.month().toString(),
                figure.value(),
                figure.ninetieth(),
                percent(figure.value(), longest),
                percent(figure.ninetieth(), longest),
                row);
    }

    private static String percent(@Nullable BigDecimal value, BigDecimal longest) {
        return (value == null ? BigDecimal.ZERO : value)
                        .multiply(LONGEST_PERCENT)
                        .divide(longest, 1, RoundingMode.HALF_UP)
                        .toPlainString()
                + "%";
    }
}
