package io.cyberpas.quote.rating;

import java.math.BigDecimal;

/**
 * A loading or discount that an underwriter gives.
 *
 * @param percent change of the premium: above 0 a loading, below 0 a discount
 * @param reason why
 * @param by who gave it
 */
public record Adjustment(BigDecimal percent, String reason, String by) {

    /** Refuses what changes nothing, and a discount that leaves nothing. */
    public Adjustment {
        if (percent.signum() == 0 || percent.compareTo(BigDecimal.valueOf(-100)) <= 0) {
            throw new IllegalArgumentException(
                    "an adjustment must not be 0%% and must be above -100%%, but is %s%%".formatted(percent));
        }
    }

    /** Whether the premium rises by it. */
    public boolean isLoading() {
        return percent.signum() > 0;
    }

    /** What the premium is multiplied by. */
    BigDecimal factor() {
        return BigDecimal.ONE.add(percent.movePointLeft(2));
    }
}
