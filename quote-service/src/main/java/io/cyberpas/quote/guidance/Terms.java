package io.cyberpas.quote.guidance;

import io.cyberpas.platform.money.Money;

/**
 * A limit above a retention.
 *
 * @param limit annual aggregate limit
 * @param retention what the company bears of each claim
 */
public record Terms(Money limit, Money retention) {

    /** What the insurer pays in a year with those incidents. Sublimits and waiting periods of the parts are left out. */
    double paid(double[] incidents, int from, int to) {
        double retained = retention.amount().doubleValue();
        double above = 0;
        for (int i = from; i < to; i++) {
            above += Math.max(0, incidents[i] - retained);
        }
        return Math.min(above, limit.amount().doubleValue());
    }
}
