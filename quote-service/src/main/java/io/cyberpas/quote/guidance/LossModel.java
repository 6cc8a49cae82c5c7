package io.cyberpas.quote.guidance;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.rating.ControlsFactor;
import io.cyberpas.quote.rating.Severity;
import io.cyberpas.quote.tariff.CompanyTariff;
import io.cyberpas.quote.tariff.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * How often something happens to a company and what it costs then, in the currency of its sales.
 *
 * @param tariffFrequency incidents a year by the tariff
 * @param industryFactor the tariff's factor of the industry
 * @param controlsFactor the tariff's factor of the controls
 * @param frequency incidents a year of this company
 * @param count how many incidents a year has
 * @param loss what an incident costs
 * @param liabilities liability by the share of data subjects who claim
 */
record LossModel(
        BigDecimal tariffFrequency,
        BigDecimal industryFactor,
        BigDecimal controlsFactor,
        BigDecimal frequency,
        IncidentCount count,
        IncidentLoss loss,
        List<LiabilityScenario> liabilities) {

    private static final int FREQUENCY_DECIMALS = 6;

    static LossModel of(Company company, CompanyTariff tariff, GuidanceModel model) {
        BigDecimal sales = company.annualSales().amount();
        BigDecimal tariffFrequency = tariff.frequency().at(sales).orElseThrow();
        BigDecimal industry = tariff.factorOf(company.industry());
        BigDecimal controls = ControlsFactor.of(tariff, company.controls()).factor();
        BigDecimal relativity = industry.multiply(controls)
                .subtract(BigDecimal.ONE)
                .multiply(model.frequencyRelativities().value())
                .add(BigDecimal.ONE);
        BigDecimal frequency = tariffFrequency.multiply(relativity).setScale(FREQUENCY_DECIMALS, RoundingMode.HALF_UP);
        BigDecimal highestLiability = BigDecimal.valueOf(company.dataSubjects())
                .multiply(model.damagesPerPerson().value())
                .multiply(model.rateTo(tariff));
        return new LossModel(
                tariffFrequency,
                industry,
                controls,
                frequency,
                count(frequency.doubleValue(), model),
                new IncidentLoss(
                        ownLoss(model.converted(company.annualSales(), tariff).doubleValue(), tariff, model),
                        sales.multiply(model.ownLossCapOfSales().value()).doubleValue(),
                        highestLiability.doubleValue(),
                        model.participation()),
                liabilities(company, highestLiability, model));
    }

    private static IncidentCount count(double frequency, GuidanceModel model) {
        Figure dispersion = model.dispersion();
        return dispersion == null
                ? IncidentCount.poisson(frequency)
                : IncidentCount.negativeBinomial(frequency, dispersion.value().doubleValue());
    }

    /** The market's curve, for own loss alone and a company of that size. */
    private static Severity ownLoss(double salesInModelCurrency, CompanyTariff tariff, GuidanceModel model) {
        double size = Math.pow(
                salesInModelCurrency / model.referenceSales().value().doubleValue(),
                model.salesExponent().value().doubleValue());
        double factor = size
                * model.ownLossShare().value().doubleValue()
                * tariff.severity().exchangeRate().doubleValue();
        return Severity.lognormal(
                tariff.severity().mean().doubleValue() * factor,
                tariff.severity().median().doubleValue() * factor);
    }

    private static List<LiabilityScenario> liabilities(Company company, BigDecimal highest, GuidanceModel model) {
        List<LiabilityScenario> scenarios = new ArrayList<>();
        for (Participation participation : model.participation()) {
            scenarios.add(new LiabilityScenario(
                    participation.share(),
                    participation.probability(),
                    Money.rounded(
                            highest.multiply(participation.share()),
                            company.annualSales().currency(),
                            RoundingMode.HALF_UP)));
        }
        return List.copyOf(scenarios);
    }
}
