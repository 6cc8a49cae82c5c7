package io.cyberpas.quote.rating;

import static java.math.RoundingMode.HALF_UP;

import io.cyberpas.quote.product.PartOffer;
import io.cyberpas.quote.rating.Calculation.Chosen;
import io.cyberpas.quote.tariff.Figure;
import io.cyberpas.quote.tariff.HouseholdTariff;
import java.math.BigDecimal;
import java.util.List;

/** Prices private persons: a share of the limit for each of them. */
final class HouseholdRating {

    private final HouseholdTariff tariff;
    private final HouseholdRisk risk;
    private final RatingInput input;
    private final Severity severity;

    HouseholdRating(HouseholdTariff tariff, HouseholdRisk risk, RatingInput input) {
        this.tariff = tariff;
        this.risk = risk;
        this.input = input;
        this.severity = Severity.of(tariff.severity());
    }

    Worksheet rate() {
        return Totals.of(
                tariff, input, List.of(), part -> new PartCalculation(part, calculate(part), technicalPremium(part)));
    }

    private Calculation calculate(PartOffer part) {
        return Calculation.of(
                        StepCode.SUM_INSURED,
                        new Chosen(Rating.limitOf(part, input.limit()).amount(), null))
                .times(StepCode.RATE, tariff.rateOf(part.part()))
                .times(StepCode.RETENTION, Factors.of(severity.retentionFactor(retention(), 0, perEvent(part))))
                .times(StepCode.PERSONS, persons())
                .times(StepCode.TERM, input.cover().termFactor());
    }

    /** Frequency × expected loss of an event ÷ target loss ratio, for all persons and the term. */
    private BigDecimal technicalPremium(PartOffer part) {
        return tariff.frequency()
                .value()
                .multiply(persons())
                .multiply(input.cover().termFactor())
                .multiply(BigDecimal.valueOf(severity.layer(retention(), perEvent(part))))
                .divide(tariff.targetLossRatio().value(), Factors.DECIMALS, HALF_UP);
    }

    /** Most that is paid for one event. */
    private double perEvent(PartOffer part) {
        BigDecimal limit = Rating.limitOf(part, input.limit()).amount();
        Figure eventLimit = tariff.eventLimit();
        return (eventLimit == null ? limit : limit.min(eventLimit.value())).doubleValue();
    }

    private BigDecimal persons() {
        return BigDecimal.valueOf(risk.persons());
    }

    private double retention() {
        return input.retention().amount().doubleValue();
    }
}
