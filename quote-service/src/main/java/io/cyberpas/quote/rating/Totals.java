package io.cyberpas.quote.rating;

import static java.math.RoundingMode.HALF_UP;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.tariff.Tariff;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From the premiums of the parts to the worksheet of the whole. Discounts never undercut the minimum premium and loadings are
 * never swallowed by it: first the discounts, then the minimum, then the loadings.
 *
 * <p>Premiums are exact products. Multiplying them out takes long, and mostly the floating-point number tells already to which
 * unit they round. Only where it is too near to the middle between two units, or to the minimum, the exact number decides.
 */
final class Totals {

    private static final int MINIMUM_FACTOR_DECIMALS = 12;
    private static final int RATIO_DECIMALS = 3;

    /** Far more than the relative error of a product of some twenty floating-point numbers. */
    private static final double NEAR = 1e-12;

    private final Tariff tariff;
    private final RatingInput input;
    private final List<PartCalculation> parts;

    /** What all parts are multiplied by, in the order of the worksheet, and its product in floating point. */
    private final List<Factor> further = new ArrayList<>();

    private double furtherProduct = 1;

    /** The total, exact, once the parts have been raised to the minimum. */
    private @Nullable BigDecimal raisedTotal;

    private Totals(Tariff tariff, RatingInput input, List<PartCalculation> parts) {
        this.tariff = tariff;
        this.input = input;
        this.parts = parts;
    }

    static Worksheet of(Tariff tariff, RatingInput input, List<ControlLine> controls, List<PartCalculation> parts) {
        Totals totals = new Totals(tariff, input, parts);
        totals.adjust(false);
        totals.raiseToMinimum();
        totals.adjust(true);
        return totals.round(controls);
    }

    private void adjust(boolean loadings) {
        for (Adjustment adjustment : input.adjustments()) {
            if (adjustment.isLoading() == loadings) {
                add(Factor.judged(StepCode.ADJUSTMENT, adjustment.factor(), adjustment.by()));
            }
        }
    }

    private void raiseToMinimum() {
        BigDecimal minimum = tariff.minimumPremium().value();
        double lowest = minimum.doubleValue();
        double total = furtherProduct
                * parts.stream().mapToDouble(PartCalculation::premium).sum();
        if (total < lowest * (1 + NEAR)) {
            BigDecimal exact = exactSum(parts.size());
            if (exact.compareTo(minimum) < 0) {
                add(Factor.of(StepCode.MINIMUM, minimum.divide(exact, MINIMUM_FACTOR_DECIMALS, HALF_UP)));
                raisedTotal = minimum;
            }
        }
    }

    private void add(Factor factor) {
        further.add(factor);
        furtherProduct *= factor.number();
        raisedTotal = raisedTotal == null ? null : raisedTotal.multiply(factor.value());
    }

    /** Rounds the running sum of the parts, so that the rounded parts sum to the rounded total to the last unit. */
    private Worksheet round(List<ControlLine> controls) {
        List<PricedPart> priced = new ArrayList<>(parts.size());
        double sum = 0;
        BigDecimal rounded = BigDecimal.ZERO;
        double technicalSum = 0;
        Money technicalTotal = Money.zero(tariff.currency());
        for (int i = 0; i < parts.size(); i++) {
            PartCalculation part = parts.get(i);
            sum += part.premium();
            BigDecimal roundedBefore = rounded;
            rounded = toUnit(i + 1, sum * furtherProduct);
            technicalSum += part.technicalPremium();
            PricedPart pricedPart = pricedPart(part, rounded.subtract(roundedBefore));
            technicalTotal = technicalTotal.plus(pricedPart.technicalPremium());
            priced.add(pricedPart);
        }
        return new Worksheet(
                tariff.version(),
                controls,
                priced,
                money(rounded),
                technicalTotal,
                ratio(rounded.doubleValue(), technicalSum));
    }

    private PricedPart pricedPart(PartCalculation part, BigDecimal premium) {
        return new PricedPart(
                part.offer().part(),
                part.offer().trigger(),
                part.limit(),
                input.retentionOf(part.offer()),
                input.waitingPeriodHoursOf(part.offer()),
                money(premium),
                money(decimal(part.technicalPremium(), tariff.currency().getDefaultFractionDigits())),
                ratio(premium.doubleValue(), part.technicalPremium()),
                new Steps(part.factors(), further, premium));
    }

    /** The sum of the first parts in whole units, as near as {@code sum} says or as exact as needed. */
    private BigDecimal toUnit(int firstParts, double sum) {
        BigDecimal unit = tariff.roundingUnit().value();
        double units = sum / unit.doubleValue();
        double whole = Math.floor(units);
        boolean telling = Math.abs(units - whole - 0.5) > units * NEAR;
        return telling
                ? BigDecimal.valueOf((long) Math.floor(units + 0.5)).multiply(unit)
                : exactSum(firstParts).divide(unit, 0, HALF_UP).multiply(unit);
    }

    /** The sum of the first parts; that of all of them is exact also where the factor that raised them is not. */
    private BigDecimal exactSum(int firstParts) {
        if (raisedTotal != null && firstParts == parts.size()) {
            return raisedTotal;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (PartCalculation part : parts.subList(0, firstParts)) {
            sum = sum.add(part.exactPremium());
        }
        for (Factor factor : further) {
            sum = sum.multiply(factor.value());
        }
        return sum;
    }

    private Money money(BigDecimal amount) {
        return Money.rounded(amount, tariff.currency(), HALF_UP);
    }

    private static BigDecimal ratio(double premium, double technical) {
        return decimal(premium / technical, RATIO_DECIMALS);
    }

    /** The nearest number of that many decimals. */
    private static BigDecimal decimal(double value, int decimals) {
        double power = 1;
        for (int i = 0; i < decimals; i++) {
            power *= 10;
        }
        return BigDecimal.valueOf(Math.round(value * power), decimals);
    }
}
