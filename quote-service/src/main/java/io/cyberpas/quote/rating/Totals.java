package io.cyberpas.quote.rating;

import static java.math.RoundingMode.HALF_UP;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.product.PartOffer;
import io.cyberpas.quote.rating.Calculation.Chosen;
import io.cyberpas.quote.tariff.Tariff;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * From the premiums of the parts to the worksheet of the whole. Discounts never undercut the minimum premium and loadings are
 * never swallowed by it: first the discounts, then the minimum, then the loadings.
 */
final class Totals {

    private static final int MINIMUM_FACTOR_DECIMALS = 12;
    private static final int RATIO_DECIMALS = 3;

    private final Tariff tariff;
    private final RatingInput input;
    private final List<PartCalculation> parts;

    /** Sum of the parts, exact also where the factor that raises them to the minimum is not. */
    private BigDecimal total;

    private Totals(Tariff tariff, RatingInput input, List<PartCalculation> parts) {
        this.tariff = tariff;
        this.input = input;
        this.parts = parts;
        this.total = parts.stream().map(PartCalculation::running).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static Worksheet of(
            Tariff tariff,
            RatingInput input,
            List<ControlLine> controls,
            Function<PartOffer, PartCalculation> calculation) {
        Totals totals = new Totals(
                tariff, input, input.parts().stream().map(calculation).toList());
        totals.adjust(adjustment -> !adjustment.isLoading());
        totals.raiseToMinimum();
        totals.adjust(Adjustment::isLoading);
        return totals.round(controls);
    }

    private void adjust(Predicate<Adjustment> which) {
        input.adjustments().stream()
                .filter(which)
                .map(adjustment -> new Chosen(adjustment.factor(), adjustment.by()))
                .forEach(factor -> {
                    total = total.multiply(factor.value());
                    parts.forEach(part -> part.calculation().times(StepCode.ADJUSTMENT, factor));
                });
    }

    private void raiseToMinimum() {
        BigDecimal minimum = tariff.minimumPremium().value();
        if (total.compareTo(minimum) < 0) {
            BigDecimal factor = minimum.divide(total, MINIMUM_FACTOR_DECIMALS, HALF_UP);
            parts.forEach(part -> part.calculation().times(StepCode.MINIMUM, factor));
            total = minimum;
        }
    }

    /** Rounds the running sum of the parts, so that the rounded parts sum to the rounded total to the last unit. */
    private Worksheet round(List<ControlLine> controls) {
        List<PricedPart> priced = new ArrayList<>(parts.size());
        BigDecimal exactSum = BigDecimal.ZERO;
        BigDecimal roundedSum = BigDecimal.ZERO;
        BigDecimal technicalSum = BigDecimal.ZERO;
        for (PartCalculation part : parts) {
            exactSum = part == parts.getLast() ? total : exactSum.add(part.running());
            BigDecimal premium = toUnit(exactSum).subtract(roundedSum);
            roundedSum = roundedSum.add(premium);
            technicalSum = technicalSum.add(part.technicalPremium());
            priced.add(pricedPart(part, premium));
        }
        return new Worksheet(
                tariff.version(),
                controls,
                priced,
                money(roundedSum),
                priced.stream().map(PricedPart::technicalPremium).reduce(Money.zero(tariff.currency()), Money::plus),
                ratio(roundedSum, technicalSum));
    }

    private PricedPart pricedPart(PartCalculation part, BigDecimal premium) {
        PartOffer offer = part.offer();
        return new PricedPart(
                offer.part(),
                offer.trigger(),
                Rating.limitOf(offer, input.limit()),
                input.retention(),
                offer.waitingPeriodHours(),
                money(premium),
                money(part.technicalPremium()),
                ratio(premium, part.technicalPremium()),
                part.calculation().roundedTo(premium));
    }

    private Money money(BigDecimal amount) {
        return Money.rounded(amount, tariff.currency(), HALF_UP);
    }

    private BigDecimal toUnit(BigDecimal amount) {
        BigDecimal unit = tariff.roundingUnit().value();
        return amount.divide(unit, 0, HALF_UP).multiply(unit);
    }

    private static BigDecimal ratio(BigDecimal premium, BigDecimal technical) {
        return premium.divide(technical, RATIO_DECIMALS, HALF_UP);
    }
}
