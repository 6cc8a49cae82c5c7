package io.cyberpas.claims.figures.pages;

import io.cyberpas.claims.figures.FiguresReading.MonthTotal;
import io.cyberpas.platform.money.Money;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Paid and recovered by month: a drawing of 720 by 180.
 *
 * @param bars one for each month in which something moved, oldest first
 * @param highest what reaches to the top; null where nothing moved
 */
public record MonthChart(List<Bar> bars, @Nullable Money highest) {

    private static final double WIDTH = 720;
    private static final double HEIGHT = 150;
    private static final int LABELS = 12;

    /** A month: its two bars, and whether there is room for its name. */
    public record Bar(
            YearMonth month,
            boolean named,
            String x,
            String middle,
            String width,
            String paidY,
            String paidHeight,
            String recoveredX,
            String recoveredY,
            String recoveredHeight,
            MonthTotal of) {}

    static MonthChart of(List<MonthTotal> months) {
        if (months.isEmpty()) {
            return new MonthChart(List.of(), null);
        }
        var highest = months.stream()
                .map(each -> each.figures().paid().max(each.figures().recovered()))
                .max(Money::compareTo)
                .orElseThrow();
        var step = WIDTH / months.size();
        var every = Math.ceilDiv(months.size(), LABELS);
        var bars = new ArrayList<Bar>();
        for (int i = 0; i < months.size(); i++) {
            var figures = months.get(i).figures();
            var paid = height(figures.paid(), highest);
            var recovered = height(figures.recovered(), highest);
            bars.add(new Bar(
                    YearMonth.from(months.get(i).month()),
                    i % every == 0,
                    number(i * step),
                    number((i + 0.5) * step),
                    number(Math.min(step * 0.4, 40)),
                    number(HEIGHT - paid),
                    number(paid),
                    number(i * step + Math.min(step * 0.4, 40)),
                    number(HEIGHT - recovered),
                    number(recovered),
                    months.get(i)));
        }
        return new MonthChart(List.copyOf(bars), highest);
    }

    private static double height(Money part, Money whole) {
        return whole.isPositive() && part.isPositive()
                ? HEIGHT
                        * part.amount()
                                .divide(whole.amount(), 4, RoundingMode.HALF_UP)
                                .doubleValue()
                : 0;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
