package io.cyberpas.quote.rating;

import io.cyberpas.quote.product.PartOffer;
import io.cyberpas.quote.rating.PreparedTariff.Controls;
import io.cyberpas.quote.rating.PreparedTariff.Layer;
import io.cyberpas.quote.tariff.CompanyTariff;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prices companies and public bodies: from the base premium of their sales by factors to the premium of each part. */
final class CompanyRating {

    private static final int FACTORS = 10;

    private final CompanyTariff tariff;
    private final CompanyRisk risk;
    private final RatingInput input;
    private final PreparedTariff prepared;
    private final Factor term;
    private final Factor insurersShare;

    CompanyRating(CompanyTariff tariff, CompanyRisk risk, RatingInput input) {
        this.tariff = tariff;
        this.risk = risk;
        this.input = input;
        this.prepared = PreparedTariff.of(tariff);
        this.term = input.cover().termFactor();
        this.insurersShare =
                Factor.of(StepCode.INSURERS_SHARE, tariff.insurersShare().value());
    }

    Optional<Worksheet> rate() {
        Optional<Factor> base = base();
        Optional<Factor> records = records();
        Optional<Factor> externalRating = tariff.externalRating()
                .at(BigDecimal.valueOf(risk.externalRating()))
                .map(factor -> Factor.of(StepCode.EXTERNAL_RATING, factor));
        if (base.isEmpty() || records.isEmpty() || externalRating.isEmpty()) {
            return Optional.empty();
        }
        Controls controls = prepared.controls(risk.controls());
        double technicalUnit = technicalUnit();
        List<PartCalculation> parts = new ArrayList<>(input.parts().size());
        for (PartOffer part : input.parts()) {
            Layer layer = prepared.layer(part, input);
            List<Factor> factors =
                    factors(part, base.get(), records.get(), layer, controls.factor(), externalRating.get());
            double technical = technicalUnit * prepared.weight(part.part()).number() * layer.expectedLoss();
            parts.add(PartCalculation.of(part, layer.limit(), factors, technical));
        }
        return Optional.of(Totals.of(tariff, input, controls.lines(), parts));
    }

    /** The factors of a part in the order of the worksheet. */
    private List<Factor> factors(
            PartOffer part, Factor base, Factor records, Layer layer, Factor controls, Factor externalRating) {
        List<Factor> factors = new ArrayList<>(FACTORS);
        factors.add(base);
        factors.add(prepared.weight(part.part()));
        factors.add(prepared.industry(risk.industry()));
        factors.add(records);
        factors.add(layer.limitFactor());
        factors.add(layer.retentionFactor());
        factors.add(controls);
        factors.add(externalRating);
        factors.add(term);
        if (!insurersShare.isOne()) {
            factors.add(insurersShare);
        }
        return factors;
    }

    /** Frequency ÷ target loss ratio, for the insurer's share and the term: times the expected loss it is the technical premium. */
    private double technicalUnit() {
        BigDecimal frequency =
                tariff.frequency().at(risk.annualSales().amount()).orElseThrow();
        return frequency.doubleValue()
                * insurersShare.number()
                * term.number()
                / tariff.targetLossRatio().value().doubleValue();
    }

    /** The tariff's base premium where it has one, otherwise the judged one. */
    private Optional<Factor> base() {
        return tariff.basePremium()
                .at(risk.annualSales().amount())
                .map(premium -> Factor.of(StepCode.BASE, premium))
                .or(() -> Optional.ofNullable(input.judgement()).flatMap(Judgement::judgedBase));
    }

    /** The tariff's factor for the data subjects where it has one, otherwise the judged one. */
    private Optional<Factor> records() {
        return tariff.records()
                .at(BigDecimal.valueOf(risk.dataSubjects()))
                .map(factor -> Factor.of(StepCode.RECORDS, factor))
                .or(() -> Optional.ofNullable(input.judgement()).flatMap(Judgement::judgedRecords));
    }
}
