package io.cyberpas.policy.accumulation;

import io.cyberpas.platform.data.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/**
 * What a currency is worth.
 *
 * @param from first day on which it counts, until the next rate of the currency
 * @param won  for one unit
 */
public record ExchangeRate(Currency currency, LocalDate from, BigDecimal won, Source source) {

    /** Refuses a currency that is worth nothing. */
    public ExchangeRate {
        if (won.signum() <= 0) {
            throw new IllegalArgumentException("%s is worth %s won".formatted(currency, won));
        }
    }
}
