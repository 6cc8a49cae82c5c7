package io.cyberpas.quote.guidance.pages;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.guidance.Curve;
import io.cyberpas.quote.guidance.CurvePoint;
import io.cyberpas.quote.guidance.Guidance;
import io.cyberpas.quote.guidance.pages.text.GuidanceTexts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The loss-exceedance curve as a picture: loss to the right, rarity downwards, both on logarithmic scales. Lengths are units of
 * the picture's own coordinates.
 *
 * @param width width of the picture
 * @param height height of the picture
 * @param plot the area inside the axes
 * @param lossTicks decades of loss
 * @param rarityTicks round numbers of years
 * @param lossPath line of the losses without cover
 * @param keptPath line of what is kept with the suggested cover
 * @param limit where the suggested limit lies
 * @param dots percentiles of an incident
 */
public record CurvePicture(
        int width,
        int height,
        Plot plot,
        List<Tick> lossTicks,
        List<Tick> rarityTicks,
        String lossPath,
        String keptPath,
        Tick limit,
        List<Dot> dots) {

    /** The area inside the axes. */
    public record Plot(int left, int top, int right, int bottom) {

        /** Middle between left and right. */
        public int middle() {
            return (left + right) / 2;
        }
    }

    /** A place on an axis with its label. */
    public record Tick(String at, String label) {}

    /** A dot with its label. */
    public record Dot(String x, String y, String label) {}

    /** For wide screens. */
    static CurvePicture wide(Guidance guidance, GuidanceTexts texts) {
        return new Drawing(guidance, texts, 760, 380, new Plot(96, 30, 740, 326)).draw(1);
    }

    /** For narrow screens: higher than wide, with fewer labels. */
    static CurvePicture narrow(Guidance guidance, GuidanceTexts texts) {
        return new Drawing(guidance, texts, 340, 360, new Plot(78, 30, 328, 306)).draw(2);
    }

    /** Places amounts and probabilities. */
    private static final class Drawing {

        private static final double LEAST_DECADES = 2;

        private final Guidance guidance;
        private final GuidanceTexts texts;
        private final int width;
        private final int height;
        private final Plot plot;
        private final int lowestDecade;
        private final int highestDecade;
        private final double highestProbability;
        private final double lowestProbability;

        Drawing(Guidance guidance, GuidanceTexts texts, int width, int height, Plot plot) {
            this.guidance = guidance;
            this.texts = texts;
            this.width = width;
            this.height = height;
            this.plot = plot;
            List<CurvePoint> points = guidance.curve().points();
            double highest = Math.max(
                    points.getLast().loss().amount().doubleValue(),
                    guidance.suggestion().terms().limit().amount().doubleValue());
            this.highestDecade = (int) Math.ceil(Math.log10(highest));
            double lowest = guidance.curve().marks().getFirst().loss().amount().doubleValue() / 10;
            this.lowestDecade =
                    (int) Math.min(Math.floor(Math.log10(Math.max(1, lowest))), highestDecade - LEAST_DECADES);
            this.highestProbability = points.getFirst().probability().doubleValue();
            this.lowestProbability = points.getLast().probability().doubleValue();
        }

        CurvePicture draw(int everyDecade) {
            Money limit = guidance.suggestion().terms().limit();
            return new CurvePicture(
                    width,
                    height,
                    plot,
                    lossTicks(everyDecade),
                    rarityTicks(),
                    path(CurvePoint::loss),
                    path(CurvePoint::kept),
                    new Tick(x(limit.amount()), texts.amount(limit)),
                    dots());
        }

        private List<Tick> lossTicks(int every) {
            List<Tick> ticks = new ArrayList<>();
            for (int decade = highestDecade; decade >= lowestDecade; decade -= every) {
                Money amount =
                        Money.of(BigDecimal.TEN.pow(decade), guidance.product().currency());
                ticks.addFirst(new Tick(x(amount.amount()), texts.amount(amount)));
            }
            return ticks;
        }

        private List<Tick> rarityTicks() {
            return guidance.curve().roundYears().stream()
                    .filter(point -> isDecade(point.returnPeriodYears()))
                    .map(point -> new Tick(
                            y(point.probability()),
                            "%,d".formatted(point.returnPeriodYears().intValue())))
                    .toList();
        }

        private static boolean isDecade(BigDecimal years) {
            return years.stripTrailingZeros().precision() == 1
                    && years.stripTrailingZeros().unscaledValue().intValue() == 1;
        }

        private List<Dot> dots() {
            return guidance.curve().marks().stream().map(this::dot).toList();
        }

        private Dot dot(Curve.Mark mark) {
            return new Dot(x(mark.loss().amount()), y(mark.probability()), GuidanceTexts.percent(mark.share()));
        }

        private String path(Function<CurvePoint, Money> amount) {
            StringBuilder path = new StringBuilder();
            for (CurvePoint point : guidance.curve().points()) {
                path.append(path.isEmpty() ? 'M' : 'L')
                        .append(x(amount.apply(point).amount()))
                        .append(' ')
                        .append(y(point.probability()));
            }
            return path.toString();
        }

        private String x(BigDecimal amount) {
            double decade = Math.log10(Math.max(1, amount.doubleValue()));
            double share = (decade - lowestDecade) / (highestDecade - lowestDecade);
            return place(plot.left() + clipped(share) * (plot.right() - plot.left()));
        }

        private String y(BigDecimal probability) {
            double floored = Math.max(lowestProbability, probability.doubleValue());
            double share = Math.log(highestProbability / floored) / Math.log(highestProbability / lowestProbability);
            return place(plot.top() + clipped(share) * (plot.bottom() - plot.top()));
        }

        private static double clipped(double share) {
            return Math.clamp(share, 0, 1);
        }

        private static String place(double length) {
            return String.format(Locale.ROOT, "%.1f", length);
        }
    }
}
