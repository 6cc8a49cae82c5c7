package io.cyberpas.quote.tariff;

import io.cyberpas.quote.product.Source;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * What an incident costs, as observed.
 *
 * @param currency currency of mean and median
 * @param mean mean cost
 * @param median median cost; below the mean, because the tail is heavy
 * @param exchangeRate units of the tariff's currency for one of this currency
 * @param source where mean and median come from
 */
public record SeverityFigures(
        Currency currency, BigDecimal mean, BigDecimal median, BigDecimal exchangeRate, Source source) {

    /** Refuses a median that is not below the mean, for which no lognormal distribution exists. */
    public SeverityFigures {
        if (median.signum() <= 0 || exchangeRate.signum() <= 0 || mean.compareTo(median) <= 0) {
            throw new IllegalArgumentException(
                    "the severity needs 0 < median < mean and a positive exchange rate, but has median %s, mean %s, rate %s"
                            .formatted(median, mean, exchangeRate));
        }
    }
}
