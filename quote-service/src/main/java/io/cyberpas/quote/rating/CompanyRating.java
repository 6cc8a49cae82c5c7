package io.cyberpas.quote.rating;

import static java.math.RoundingMode.HALF_UP;

import io.cyberpas.quote.product.PartOffer;
import io.cyberpas.quote.rating.Calculation.Chosen;
import io.cyberpas.quote.tariff.CompanyTariff;
import io.cyberpas.quote.tariff.Figure;
import java.math.BigDecimal;
import java.util.Optional;

/** Prices companies and public bodies: from the base premium of their sales by factors to the premium of each part. */
final class CompanyRating {

    private final CompanyTariff tariff;
    private final CompanyRisk risk;
    private final RatingInput input;
    private final Severity severity;
    private final ControlsFactor controls;

    CompanyRating(CompanyTariff tariff, CompanyRisk risk, RatingInput input) {
        this.tariff = tariff;
        this.risk = risk;
        this.input = input;
        this.severity = Severity.of(tariff.severity());
        this.controls = ControlsFactor.of(tariff, risk.controls());
    }

    Optional<Worksheet> rate() {
        Optional<Judgement> judgement = Optional.ofNullable(input.judgement());
        Optional<Chosen> base =
                chosen(tariff.basePremium().at(risk.annualSales().amount()), judgement.flatMap(Judgement::judgedBase));
        Optional<Chosen> records = chosen(
                tariff.records().at(BigDecimal.valueOf(risk.dataSubjects())),
                judgement.flatMap(Judgement::judgedRecords));
        Optional<BigDecimal> externalRating = tariff.externalRating().at(BigDecimal.valueOf(risk.externalRating()));
        if (base.isEmpty() || records.isEmpty() || externalRating.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Totals.of(
                tariff,
                input,
                controls.lines(),
                part -> new PartCalculation(
                        part,
                        calculate(part, base.get(), records.get(), externalRating.get()),
                        technicalPremium(part))));
    }

    private Calculation calculate(PartOffer part, Chosen base, Chosen records, BigDecimal externalRating) {
        double limit = limitOf(part);
        Calculation calculation = Calculation.of(StepCode.BASE, base)
                .times(StepCode.PART_WEIGHT, tariff.weightOf(part.part()))
                .times(StepCode.INDUSTRY, tariff.factorOf(risk.industry()))
                .times(StepCode.RECORDS, records)
                .times(StepCode.LIMIT, Factors.of(severity.increasedLimitFactor(limit, number(tariff.baseLimit()))))
                .times(
                        StepCode.RETENTION,
                        Factors.of(severity.retentionFactor(retention(), number(tariff.baseRetention()), limit)))
                .times(StepCode.CONTROLS, Factors.of(controls.factor()))
                .times(StepCode.EXTERNAL_RATING, externalRating)
                .times(StepCode.TERM, input.cover().termFactor());
        BigDecimal share = tariff.insurersShare().value();
        return share.compareTo(BigDecimal.ONE) == 0 ? calculation : calculation.times(StepCode.INSURERS_SHARE, share);
    }

    /** Frequency × expected loss in the layer ÷ target loss ratio, for the part's share and the term. */
    private BigDecimal technicalPremium(PartOffer part) {
        BigDecimal frequency =
                tariff.frequency().at(risk.annualSales().amount()).orElseThrow();
        return frequency
                .multiply(tariff.weightOf(part.part()))
                .multiply(tariff.insurersShare().value())
                .multiply(input.cover().termFactor())
                .multiply(BigDecimal.valueOf(severity.layer(retention(), limitOf(part))))
                .divide(tariff.targetLossRatio().value(), Factors.DECIMALS, HALF_UP);
    }

    private double limitOf(PartOffer part) {
        return Rating.limitOf(part, input.limit()).amount().doubleValue();
    }

    private double retention() {
        return input.retention().amount().doubleValue();
    }

    /** The tariff's figure where it has one, otherwise the judged one. */
    private static Optional<Chosen> chosen(Optional<BigDecimal> ofTariff, Optional<Chosen> judged) {
        return ofTariff.map(value -> new Chosen(value, null)).or(() -> judged);
    }

    private static double number(Figure figure) {
        return figure.value().doubleValue();
    }
}
