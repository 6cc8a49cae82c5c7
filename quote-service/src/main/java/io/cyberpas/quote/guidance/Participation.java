package io.cyberpas.quote.guidance;

import io.cyberpas.quote.product.Source;
import java.math.BigDecimal;

/**
 * How many of those whose data leaked claim damages.
 *
 * @param share share of the data subjects who claim, from 0 to 1
 * @param probability how likely that share is
 * @param source where both come from
 */
public record Participation(BigDecimal share, BigDecimal probability, Source source) {

    /** Refuses shares and probabilities that are none. */
    public Participation {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("the participation %s is not between 0 and 1".formatted(share));
        }
        if (probability.signum() <= 0) {
            throw new IllegalArgumentException("the participation %s has no positive probability".formatted(share));
        }
    }
}
