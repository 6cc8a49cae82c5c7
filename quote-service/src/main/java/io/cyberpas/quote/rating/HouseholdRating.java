package io.cyberpas.quote.rating;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.product.PartOffer;
import io.cyberpas.quote.tariff.Figure;
import io.cyberpas.quote.tariff.HouseholdTariff;
import java.math.BigDecimal;
import java.util.List;

/** Prices private persons: a share of the limit for each of them. */
final class HouseholdRating {

    private final HouseholdTariff tariff;
    private final RatingInput input;
    private final Severity severity;
    private final Factor persons;
    private final Factor term;

    HouseholdRating(HouseholdTariff tariff, HouseholdRisk risk, RatingInput input) {
        this.tariff = tariff;
        this.input = input;
        this.severity = Severity.of(tariff.severity());
        this.persons = Factor.of(StepCode.PERSONS, BigDecimal.valueOf(risk.persons()));
        this.term = input.cover().termFactor();
    }

    Worksheet rate() {
        return Totals.of(
                tariff,
                input,
                List.of(),
                input.parts().stream().map(this::calculate).toList());
    }

    private PartCalculation calculate(PartOffer part) {
        Money limit = input.limitOf(part);
        double perEvent = perEvent(limit);
        double retention = input.retentionOf(part).amount().doubleValue();
        List<Factor> factors = List.of(
                Factor.of(StepCode.SUM_INSURED, limit.amount()),
                Factor.of(StepCode.RATE, tariff.rateOf(part.part())),
                Factor.calculated(StepCode.RETENTION, severity.retentionFactor(retention, 0, perEvent)),
                persons,
                term);
        return PartCalculation.of(part, limit, factors, technicalPremium(retention, perEvent));
    }

    /** Frequency × expected loss of an event ÷ target loss ratio, for all persons and the term. */
    private double technicalPremium(double retention, double perEvent) {
        return number(tariff.frequency())
                * severity.layer(retention, perEvent)
                * persons.number()
                * term.number()
                / number(tariff.targetLossRatio());
    }

    /** Most that is paid for one event. */
    private double perEvent(Money limit) {
        Figure eventLimit = tariff.eventLimit();
        return (eventLimit == null ? limit.amount() : limit.amount().min(eventLimit.value())).doubleValue();
    }

    private static double number(Figure figure) {
        return figure.value().doubleValue();
    }
}
