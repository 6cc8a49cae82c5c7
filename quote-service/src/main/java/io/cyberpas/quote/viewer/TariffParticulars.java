package io.cyberpas.quote.viewer;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.tariff.Bands;
import io.cyberpas.quote.tariff.CompanyTariff;
import io.cyberpas.quote.tariff.Derivation;
import io.cyberpas.quote.tariff.Figure;
import io.cyberpas.quote.tariff.HouseholdTariff;
import io.cyberpas.quote.tariff.SeverityFigures;
import io.cyberpas.quote.tariff.Tariff;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All figures of a version of a tariff, each with its source. */
public final class TariffParticulars {

    private final Tariff tariff;
    private final List<Particular> particulars = new ArrayList<>();

    private TariffParticulars(Tariff tariff) {
        this.tariff = tariff;
    }

    /** In the order in which they are shown. */
    public static List<Particular> of(Tariff tariff) {
        TariffParticulars all = new TariffParticulars(tariff);
        all.add(Field.EFFECTIVE_FROM, tariff.effectiveFrom());
        all.add(Field.CURRENCY, tariff.currency());
        switch (tariff) {
            case CompanyTariff company -> all.addCompany(company);
            case HouseholdTariff household -> all.addHousehold(household);
        }
        return List.copyOf(all.particulars);
    }

    private void addCompany(CompanyTariff company) {
        Derivation derivation = company.derivedFrom();
        if (derivation != null) {
            add(Field.BASED_ON, derivation.basedOn());
            addNumber(Field.EXCHANGE_RATE, null, derivation.exchangeRate());
            add(Field.EXCHANGE_RATE_DAY, derivation.on());
        }
        addAmount(Field.BASE_LIMIT, company.baseLimit());
        addAmount(Field.BASE_RETENTION, company.baseRetention());
        addCommon();
        addNumber(Field.INSURERS_SHARE, null, company.insurersShare());
        addBands(Field.BASE_PREMIUM_BAND, company.basePremium(), this::money, this::money);
        addUpTo(Field.BASE_PREMIUM_UP_TO, company.basePremium(), this::money);
        addSorted(Field.PART_WEIGHT, company.partWeights());
        addSorted(Field.INDUSTRY_FACTOR, company.industries());
        addBands(Field.RECORDS_BAND, company.records(), size -> size, figure -> figure);
        addUpTo(Field.RECORDS_UP_TO, company.records(), size -> size);
        company.controls().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(control -> {
                    var figure = control.getValue();
                    particulars.add(
                            new Particular(Field.CONTROL_PRESENT, control.getKey(), figure.present(), figure.source()));
                    particulars.add(
                            new Particular(Field.CONTROL_ABSENT, control.getKey(), figure.absent(), figure.source()));
                });
        addNumber(Field.CONTROLS_LOWEST, null, company.controlsLowest());
        addNumber(Field.CONTROLS_HIGHEST, null, company.controlsHighest());
        addBands(Field.EXTERNAL_RATING_BAND, company.externalRating(), size -> size, figure -> figure);
        addBands(Field.FREQUENCY_BAND, company.frequency(), this::money, figure -> figure);
        addTechnical();
    }

    private void addHousehold(HouseholdTariff household) {
        addCommon();
        Figure eventLimit = household.eventLimit();
        if (eventLimit != null) {
            addAmount(Field.TARIFF_EVENT_LIMIT, eventLimit);
        }
        addSorted(Field.RATE, household.rates());
        addNumber(Field.FREQUENCY, null, household.frequency());
        addTechnical();
    }

    private void addCommon() {
        addAmount(Field.MINIMUM_PREMIUM, tariff.minimumPremium());
        addAmount(Field.ROUNDING_UNIT, tariff.roundingUnit());
    }

    private void addTechnical() {
        addNumber(Field.TARGET_LOSS_RATIO, null, tariff.targetLossRatio());
        SeverityFigures severity = tariff.severity();
        add(Field.SEVERITY_CURRENCY, severity.currency());
        particulars.add(new Particular(Field.SEVERITY_MEAN, null, money(severity, severity.mean()), severity.source()));
        particulars.add(
                new Particular(Field.SEVERITY_MEDIAN, null, money(severity, severity.median()), severity.source()));
        add(Field.SEVERITY_EXCHANGE_RATE, severity.exchangeRate());
    }

    private <K extends Enum<K>> void addSorted(Field field, Map<K, Figure> figures) {
        figures.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> addNumber(field, entry.getKey(), entry.getValue()));
    }

    private void addBands(
            Field field, Bands bands, Function<BigDecimal, Object> size, Function<BigDecimal, Object> value) {
        bands.bands()
                .forEach(band -> particulars.add(
                        new Particular(field, size.apply(band.from()), value.apply(band.value()), band.source())));
    }

    private void addUpTo(Field field, Bands bands, Function<BigDecimal, Object> size) {
        BigDecimal upTo = bands.upTo();
        add(field, upTo == null ? null : size.apply(upTo));
    }

    private void addAmount(Field field, Figure figure) {
        particulars.add(new Particular(field, null, money(figure.value()), figure.source()));
    }

    private void addNumber(Field field, @Nullable Object of, Figure figure) {
        particulars.add(new Particular(field, of, figure.value(), figure.source()));
    }

    private void add(Field field, @Nullable Object value) {
        particulars.add(Particular.of(field, value));
    }

    private Money money(BigDecimal amount) {
        return Money.of(amount, tariff.currency());
    }

    private static Money money(SeverityFigures figures, BigDecimal amount) {
        return Money.of(amount, figures.currency());
    }
}
