package io.cyberpas.claims.payment.pages;

import io.cyberpas.claims.payment.ReserveMovement;
import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How the total that the insurer expects to pay on a claim went, movement by movement: a drawing of 600 by 120.
 *
 * @param bars one for each movement, oldest first
 * @param highest total, which reaches to the top
 */
public record ReserveCurve(List<Bar> bars, Money highest) {

    private static final double WIDTH = 600;
    private static final double HEIGHT = 120;
    private static final int MOST = 60;

    /** One movement: where its bar stands, and the total after it. */
    public record Bar(String x, String y, String width, String height, Money total, ReserveMovement movement) {}

    /** Draws the movements, of many the newest; there is at least one. */
    static ReserveCurve of(List<ReserveMovement> oldestFirst) {
        var totals = new ArrayList<Money>();
        var total = Money.zero(oldestFirst.getFirst().change().currency());
        for (var movement : oldestFirst) {
            total = total.plus(movement.change());
            totals.add(total);
        }
        var first = Math.max(0, totals.size() - MOST);
        var highest = totals.stream().max(Money::compareTo).orElseThrow();
        var step = WIDTH / (totals.size() - first);
        var bars = new ArrayList<Bar>();
        for (int i = first; i < totals.size(); i++) {
            var height = HEIGHT * share(totals.get(i), highest);
            bars.add(new Bar(
                    number((i - first) * step),
                    number(HEIGHT - height),
                    number(step * 0.8),
                    number(height),
                    totals.get(i),
                    oldestFirst.get(i)));
        }
        return new ReserveCurve(List.copyOf(bars), highest);
    }

    private static double share(Money part, Money whole) {
        return whole.isZero()
                ? 0
                : part.amount()
                        .divide(whole.amount(), 4, RoundingMode.HALF_UP)
                        .max(BigDecimal.ZERO)
                        .doubleValue();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
