package io.cyberpas.quote.rating;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;

/** Calculated factors, with as many decimals as a worksheet shows. */
final class Factors {

    static final int DECIMALS = 6;

    private Factors() {}

    static BigDecimal of(double value) {
        return of(BigDecimal.valueOf(value));
    }

    static BigDecimal of(BigDecimal value) {
        return value.setScale(DECIMALS, HALF_UP);
    }
}
