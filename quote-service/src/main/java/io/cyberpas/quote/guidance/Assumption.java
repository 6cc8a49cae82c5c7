package io.cyberpas.quote.guidance;

import io.cyberpas.quote.product.Source;
import java.math.BigDecimal;

/**
 * A figure that the guidance rests on, as it is told to whoever wants to check it.
 *
 * @param name what it is
 * @param value the figure
 * @param source where it comes from
 */
public record Assumption(Name name, BigDecimal value, Source source) {

    /** What is assumed. */
    public enum Name {
        DISPERSION,
        FREQUENCY_RELATIVITIES,
        DAMAGES_PER_PERSON,
        PARTICIPATION,
        OWN_LOSS_SHARE,
        REFERENCE_SALES,
        SALES_EXPONENT,
        OWN_LOSS_CAP_OF_SALES,
        LIMIT_PERCENTILE,
        RETENTION_OF_SALES,
        SMALL_COMPANY_SALES,
        ASSUMED_EXTERNAL_RATING,
        EXCHANGE_RATE
    }
}
