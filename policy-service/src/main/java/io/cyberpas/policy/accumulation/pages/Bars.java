package io.cyberpas.policy.accumulation.pages;

import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Amounts in won as bars below each other, each under its name, legible however narrow the page.
 *
 * @param rows the longest bar first
 */
record Bars<T>(List<Row<T>> rows) {

    private static final int MOST_ROWS = 12;
    private static final int ROW_HEIGHT = 64;
    private static final int NAME_BASELINE = 14;
    private static final int AMOUNT_BASELINE = 31;
    private static final int FIRST_BAR = 37;
    private static final int SECOND_BAR = 48;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * One row.
     *
     * @param of          what it shows
     * @param width       of its bar as SVG wants it
     * @param secondWidth of a second bar below; null where there is one bar only
     * @param place       from 0 on
     */
    record Row<T>(
            T of, Money amount, String width, @Nullable String secondWidth, int place) {

        /** Baseline of the name. */
        public int nameY() {
            return place * ROW_HEIGHT + NAME_BASELINE;
        }

        /** Baseline of the amount. */
        public int amountY() {
            return place * ROW_HEIGHT + AMOUNT_BASELINE;
        }

        /** Upper edge of the bar. */
        public int barY() {
            return place * ROW_HEIGHT + FIRST_BAR;
        }

        /** Upper edge of the second bar. */
        public int secondBarY() {
            return place * ROW_HEIGHT + SECOND_BAR;
        }
    }

    static <T> Bars<T> of(List<T> things, Function<T, Money> amount, @Nullable Function<T, Money> second) {
        List<T> shown = things.subList(0, Math.min(things.size(), MOST_ROWS));
        BigDecimal longest =
                shown.stream().map(thing -> amount.apply(thing).amount()).reduce(BigDecimal.ONE, BigDecimal::max);
        return new Bars<>(IntStream.range(0, shown.size())
                .mapToObj(place -> {
                    T thing = shown.get(place);
                    Money first = amount.apply(thing);
                    String below = second == null ? null : width(second.apply(thing), longest);
                    return new Row<>(thing, first, width(first, longest), below, place);
                })
                .toList());
    }

    /** Height of all rows in pixels. */
    public int height() {
        return rows.size() * ROW_HEIGHT;
    }

    private static String width(Money amount, BigDecimal longest) {
        return amount.amount().multiply(HUNDRED).divide(longest, 1, RoundingMode.HALF_UP) + "%";
    }
}
