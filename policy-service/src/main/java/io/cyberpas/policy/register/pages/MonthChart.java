package io.cyberpas.policy.register.pages;

import io.cyberpas.policy.register.RegisterStatistics;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many policies begin in each month, as bars below each other, legible however narrow the page.
 *
 * @param bars one a month
 */
record MonthChart(List<Bar> bars) {

    private static final int ROW_HEIGHT = 28;
    private static final int TEXT_BASELINE = 18;
    private static final int BAR_TOP = 7;
    private static final int LONGEST_PERCENT = 70;

    /**
     * One bar.
     *
     * @param label its month
     * @param count its length
     * @param width its length as SVG wants it
     * @param row   from 0 on
     */
    record Bar(String label, long count, String width, int row) {

        /** Baseline of the label. */
        public int textY() {
            return row * ROW_HEIGHT + TEXT_BASELINE;
        }

        /** Upper edge of the bar. */
        public int barY() {
            return row * ROW_HEIGHT + BAR_TOP;
        }
    }

    static MonthChart of(RegisterStatistics statistics) {
        List<RegisterStatistics.Month> months = statistics.months();
        long longest = months.stream()
                .mapToLong(month -> month.figures().policies())
                .max()
                .orElse(0);
        return new MonthChart(IntStream.range(0, months.size())
                .mapToObj(row -> bar(months.get(row), row, Math.max(longest, 1)))
                .toList());
    }

    /** Height of all rows in pixels. */
    public int height() {
        return bars.size() * ROW_HEIGHT;
    }

    private static Bar bar(RegisterStatistics.Month month, int row, long longest) {
        long count = month.figures().policies();
        BigDecimal width = BigDecimal.valueOf(count * LONGEST_PERCENT)
                .divide(BigDecimal.valueOf(longest), 1, RoundingMode.HALF_UP);
        return new Bar(month.month().toString(), count, width + "%", row);
    }
}
