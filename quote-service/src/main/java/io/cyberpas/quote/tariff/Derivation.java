package io.cyberpas.quote.tariff;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How a tariff came from one in another currency.
 *
 * @param basedOn version of the other tariff
 * @param exchangeRate units of the other tariff's currency for one of this tariff's, with its source
 * @param on day of the exchange rate
 */
public record Derivation(String basedOn, Figure exchangeRate, LocalDate on) {

    /** Refuses a rate that is not positive. */
    public Derivation {
        if (exchangeRate.value().signum() <= 0) {
            throw new IllegalArgumentException("the exchange rate to %s must be positive".formatted(basedOn));
        }
    }

    /** The rate alone. */
    BigDecimal rate() {
        return exchangeRate.value();
    }
}
