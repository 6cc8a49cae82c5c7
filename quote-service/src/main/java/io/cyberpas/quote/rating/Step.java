package io.cyberpas.quote.rating;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of a worksheet.
 *
 * @param code what is done
 * @param factor what the running premium is multiplied by; null for the base and for rounding
 * @param running premium after this step, shown with two decimals; the calculation itself goes on exactly
 * @param judgedBy the underwriter whose judgement the figure is, or null if it is the tariff's
 */
public record Step(
        StepCode code,
        @Nullable BigDecimal factor,
        BigDecimal running,
        @Nullable String judgedBy) {}
