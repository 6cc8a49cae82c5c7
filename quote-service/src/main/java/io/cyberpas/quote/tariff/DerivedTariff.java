package io.cyberpas.quote.tariff;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Currency;

/**
 * A tariff for companies that is another one in other money or on other terms, written down as what differs.
 *
 * @param version name of this version, unique in the catalogue
 * @param effectiveFrom first day of cover it prices
 * @param currency currency of its amounts
 * @param derivedFrom the tariff it comes from, with the exchange rate
 * @param insurersShare the insurer's share of each loss
 * @param minimumPremium least premium of an option
 * @param roundingUnit premiums are whole multiples of it
 */
public record DerivedTariff(
        String version,
        LocalDate effectiveFrom,
        Currency currency,
        Derivation derivedFrom,
        Figure insurersShare,
        Figure minimumPremium,
        Figure roundingUnit) {

    /**
     * The whole tariff. Amounts are converted to the decimals of the currency, factors stay as they are.
     *
     * @throws IllegalArgumentException if it does not fit the tariff it comes from
     */
    public CompanyTariff of(CompanyTariff base) {
        requireFit(base);
        BigDecimal rate = derivedFrom.rate();
        int decimals = currency.getDefaultFractionDigits();
        return new CompanyTariff(
                version,
                effectiveFrom,
                currency,
                derivedFrom,
                base.baseLimit().dividedBy(rate, decimals),
                base.baseRetention().dividedBy(rate, decimals),
                base.basePremium().sizesDividedBy(rate, decimals).valuesDividedBy(rate, decimals),
                base.partWeights(),
                base.industries(),
                base.records(),
                base.controls(),
                base.controlsLowest(),
                base.controlsHighest(),
                base.externalRating(),
                insurersShare,
                minimumPremium,
                roundingUnit,
                base.frequency().sizesDividedBy(rate, decimals),
                base.targetLossRatio(),
                inThisCurrency(base.severity()));
    }

    private SeverityFigures inThisCurrency(SeverityFigures figures) {
        BigDecimal rate = figures.exchangeRate().divide(derivedFrom.rate(), MathContext.DECIMAL64);
        return new SeverityFigures(figures.currency(), figures.mean(), figures.median(), rate, figures.source());
    }

    private void requireFit(CompanyTariff base) {
        if (base.derivedFrom() != null) {
            throw new IllegalArgumentException("tariff %s is itself derived".formatted(base.version()));
        }
        if (effectiveFrom.isBefore(base.effectiveFrom())) {
            throw new IllegalArgumentException("it is effective before tariff %s".formatted(base.version()));
        }
        if (currency.equals(base.currency()) && derivedFrom.rate().compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException("it has the currency of tariff %s, but an exchange rate of %s"
                    .formatted(base.version(), derivedFrom.rate()));
        }
    }
}
