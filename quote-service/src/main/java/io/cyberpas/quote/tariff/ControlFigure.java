package io.cyberpas.quote.tariff;

import io.cyberpas.quote.product.Source;
import java.math.BigDecimal;

/**
 * The factors of a control.
 *
 * @param present factor if the insured has it
 * @param absent factor if not; never below {@code present}, or a control would cost money
 * @param source where the figures come from
 */
public record ControlFigure(BigDecimal present, BigDecimal absent, Source source) {

    /** Refuses a control that raises the premium. */
    public ControlFigure {
        if (present.signum() <= 0 || present.compareTo(absent) > 0) {
            throw new IllegalArgumentException(
                    "a control's factor %s must be positive and at most the factor %s for its absence"
                            .formatted(present, absent));
        }
    }

    /** The factor that applies. */
    public BigDecimal factor(boolean isPresent) {
        return isPresent ? present : absent;
    }
}
