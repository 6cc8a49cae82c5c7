package io.cyberpas.quote.tariff;

import io.cyberpas.quote.product.Source;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A figure of a tariff with its source.
 *
 * @param value amount, factor or rate
 * @param source where it comes from
 */
public record Figure(BigDecimal value, Source source) {

    /** The figure in another currency. */
    Figure dividedBy(BigDecimal rate, int decimals) {
        return new Figure(value.divide(rate, decimals, RoundingMode.HALF_UP), source);
    }
}
