package io.cyberpas.claims.experience.pages;

import io.cyberpas.claims.experience.Lognormal;
import io.cyberpas.claims.experience.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Shares of losses below amounts, amounts on a logarithmic scale.
 *
 * @param dots   what was observed
 * @param fitted points of the curve of the own claims as SVG wants them
 * @param tariff points of the curve of the tariff; null if it is not known
 * @param marks  powers of ten
 */
record CurveChart(List<Dot> dots, String fitted, @Nullable String tariff, List<Mark> marks) {

    static final int WIDTH = 1000;
    static final int HEIGHT = 360;
    private static final int STEPS = 80;

    /** A point of the drawing. */
    record Dot(int x, int y) {}

    /** A power of ten. */
    record Mark(int x, int exponent) {}

    static CurveChart of(Severity severity, Lognormal fitted) {
        double least = Math.log10(fitted.quantile(0.01));
        double most = Math.log10(fitted.quantile(0.999));
        DoubleUnaryOperator x = exponent -> (exponent - least) / (most - least) * WIDTH;
        List<Mark> marks = new ArrayList<>();
        for (int exponent = (int) Math.ceil(least); exponent <= most; exponent++) {
            marks.add(new Mark((int) Math.round(x.applyAsDouble(exponent)), exponent));
        }
        Lognormal tariff = severity.tariff();
        return new CurveChart(
                severity.points().stream()
                        .map(point -> new Dot(
                                (int) Math.round(x.applyAsDouble(Math.log10(point.amount()))), y(point.share())))
                        .filter(dot -> dot.x() >= 0 && dot.x() <= WIDTH)
                        .toList(),
                line(fitted, least, most),
                tariff == null ? null : line(tariff, least, most),
                marks);
    }

    private static String line(Lognormal curve, double least, double most) {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> {
                    double exponent = least + (most - least) * step / STEPS;
                    return String.format(
                            Locale.ROOT, "%d,%d", WIDTH * step / STEPS, y(curve.cumulative(Math.pow(10, exponent))));
                })
                .collect(Collectors.joining(" "));
    }

    private static int y(double share) {
        return (int) Math.round(HEIGHT * (1 - share));
    }
}
