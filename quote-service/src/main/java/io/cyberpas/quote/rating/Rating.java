package io.cyberpas.quote.rating;

import static java.math.RoundingMode.HALF_UP;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.product.PartOffer;
import io.cyberpas.quote.rating.Calculation.Chosen;
import io.cyberpas.quote.tariff.Figure;
import io.cyberpas.quote.tariff.Tariff;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prices one option: a pure function of tariff and input, for the same input always the same worksheet.
 *
 * <p>Calculated factors have {@value #FACTOR_DECIMALS} decimals, so that a reader gets the same result with a pocket calculator.
 */
public final class Rating {

    private static final int FACTOR_DECIMALS = 6;
    private static final int MINIMUM_FACTOR_DECIMALS = 12;
    private static final int RATIO_DECIMALS = 3;

    private final Tariff tariff;
    private final RatingInput input;
    private final Severity severity;
    private final ControlsFactor controls;

    private Rating(Tariff tariff, RatingInput input) {
        this.tariff = tariff;
        this.input = input;
        this.severity = Severity.of(tariff.severity());
        this.controls = ControlsFactor.of(tariff, input.risk().controls());
    }

    /** The worksheet of the option, or empty if the tariff has no figure for the risk and nobody judged one. */
    public static Optional<Worksheet> rate(Tariff tariff, RatingInput input) {
        return new Rating(tariff, input).rate();
    }

    private Optional<Worksheet> rate() {
        Optional<Judgement> judgement = Optional.ofNullable(input.judgement());
        Optional<Chosen> base = chosen(tariff.basePremium().at(sales()), judgement.flatMap(Judgement::judgedBase));
        Optional<Chosen> records = chosen(
                tariff.records().at(BigDecimal.valueOf(input.risk().dataSubjects())),
                judgement.flatMap(Judgement::judgedRecords));
        Optional<BigDecimal> externalRating =
                tariff.externalRating().at(BigDecimal.valueOf(input.risk().externalRating()));
        if (base.isEmpty() || records.isEmpty() || externalRating.isEmpty()) {
            return Optional.empty();
        }
        List<Calculation> calculations = input.parts().stream()
                .map(part -> calculate(part, base.get(), records.get(), externalRating.get()))
                .toList();
        raiseToMinimum(calculations);
        return Optional.of(round(calculations));
    }

    private Calculation calculate(PartOffer part, Chosen base, Chosen records, BigDecimal externalRating) {
        double limit = limitOf(part).amount().doubleValue();
        return Calculation.of(base)
                .times(StepCode.PART_WEIGHT, tariff.weightOf(part.part()))
                .times(StepCode.INDUSTRY, tariff.factorOf(input.risk().industry()))
                .times(StepCode.RECORDS, records)
                .times(StepCode.LIMIT, factor(severity.increasedLimitFactor(limit, number(tariff.baseLimit()))))
                .times(
                        StepCode.RETENTION,
                        factor(severity.retentionFactor(retention(), number(tariff.baseRetention()), limit)))
                .times(StepCode.CONTROLS, controls.factor().setScale(FACTOR_DECIMALS, HALF_UP))
                .times(StepCode.EXTERNAL_RATING, externalRating)
                .times(StepCode.TERM, term());
    }

    private void raiseToMinimum(List<Calculation> calculations) {
        BigDecimal total = sum(calculations.stream().map(Calculation::running).toList());
        BigDecimal minimum = tariff.minimumPremium().value();
        if (total.compareTo(minimum) < 0) {
            BigDecimal factor = minimum.divide(total, MINIMUM_FACTOR_DECIMALS, HALF_UP);
            calculations.forEach(calculation -> calculation.times(StepCode.MINIMUM, factor));
        }
    }

    /** Rounds the running sum of the parts, so that the rounded parts sum to the rounded total to the last unit. */
    private Worksheet round(List<Calculation> calculations) {
        List<PricedPart> priced = new ArrayList<>(calculations.size());
        BigDecimal exactSum = BigDecimal.ZERO;
        BigDecimal roundedSum = BigDecimal.ZERO;
        BigDecimal technicalSum = BigDecimal.ZERO;
        for (int i = 0; i < calculations.size(); i++) {
            Calculation calculation = calculations.get(i);
            exactSum = exactSum.add(calculation.running());
            BigDecimal premium = toUnit(exactSum).subtract(roundedSum);
            roundedSum = roundedSum.add(premium);
            PartOffer part = input.parts().get(i);
            BigDecimal technical = technicalPremium(part);
            technicalSum = technicalSum.add(technical);
            priced.add(pricedPart(part, premium, technical, calculation.roundedTo(premium)));
        }
        return new Worksheet(
                tariff.version(),
                controls.lines(),
                priced,
                money(roundedSum),
                priced.stream().map(PricedPart::technicalPremium).reduce(Money.zero(tariff.currency()), Money::plus),
                ratio(roundedSum, technicalSum));
    }

    private PricedPart pricedPart(PartOffer part, BigDecimal premium, BigDecimal technical, List<Step> steps) {
        return new PricedPart(
                part.part(),
                part.trigger(),
                limitOf(part),
                input.retention(),
                part.waitingPeriodHours(),
                money(premium),
                money(technical),
                ratio(premium, technical),
                steps);
    }

    /** Frequency × expected loss in the layer ÷ target loss ratio, for the part's share and the term. */
    private BigDecimal technicalPremium(PartOffer part) {
        BigDecimal frequency = tariff.frequency().at(sales()).orElseThrow();
        double expectedLoss = severity.layer(retention(), limitOf(part).amount().doubleValue());
        return frequency
                .multiply(tariff.weightOf(part.part()))
                .multiply(term())
                .multiply(BigDecimal.valueOf(expectedLoss))
                .divide(tariff.targetLossRatio().value(), FACTOR_DECIMALS, HALF_UP);
    }

    /** The limit of a part: its share of the option's limit. */
    public static Money limitOf(PartOffer part, Money limit) {
        return limit.times(part.limitShare(), HALF_UP);
    }

    private Money limitOf(PartOffer part) {
        return limitOf(part, input.limit());
    }

    private BigDecimal term() {
        Cover cover = input.cover();
        return BigDecimal.valueOf(cover.days())
                .divide(BigDecimal.valueOf(cover.daysOfFullYear()), FACTOR_DECIMALS, HALF_UP);
    }

    private BigDecimal sales() {
        return input.risk().annualSales().amount();
    }

    private double retention() {
        return input.retention().amount().doubleValue();
    }

    private Money money(BigDecimal amount) {
        return Money.rounded(amount, tariff.currency(), HALF_UP);
    }

    private BigDecimal toUnit(BigDecimal amount) {
        BigDecimal unit = tariff.roundingUnit().value();
        return amount.divide(unit, 0, HALF_UP).multiply(unit);
    }

    /** The tariff's figure where it has one, otherwise the judged one. */
    private static Optional<Chosen> chosen(Optional<BigDecimal> ofTariff, Optional<Chosen> judged) {
        return ofTariff.map(value -> new Chosen(value, null)).or(() -> judged);
    }

    private static BigDecimal factor(double value) {
        return BigDecimal.valueOf(value).setScale(FACTOR_DECIMALS, HALF_UP);
    }

    private static BigDecimal ratio(BigDecimal premium, BigDecimal technical) {
        return premium.divide(technical, RATIO_DECIMALS, HALF_UP);
    }

    private static double number(Figure figure) {
        return figure.value().doubleValue();
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
