package io.cyberpas.quote.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Where a premium starts, or what it is multiplied by.
 *
 * @param code what it stands for
 * @param value the figure, exact
 * @param number the same as a floating-point number
 * @param judgedBy the underwriter who chose it, or null for the tariff
 */
record Factor(
        StepCode code,
        BigDecimal value,
        double number,
        @Nullable String judgedBy) {

    /** Decimals of calculated factors, so that a reader gets the same result with a pocket calculator. */
    static final int DECIMALS = 6;

    static Factor of(StepCode code, BigDecimal value) {
        return new Factor(code, value, value.doubleValue(), null);
    }

    static Factor judged(StepCode code, BigDecimal value, String by) {
        return new Factor(code, value, value.doubleValue(), by);
    }

    static Factor calculated(StepCode code, double value) {
        return calculated(code, BigDecimal.valueOf(value));
    }

    static Factor calculated(StepCode code, BigDecimal value) {
        return of(code, value.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    boolean isOne() {
        return value.compareTo(BigDecimal.ONE) == 0;
    }
}
