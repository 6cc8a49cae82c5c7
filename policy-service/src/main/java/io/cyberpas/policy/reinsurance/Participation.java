package io.cyberpas.policy.reinsurance;

import java.math.BigDecimal;

/**
 * A reinsurer's part of a treaty.
 *
 * @param reinsurer its code
 * @param share     more than 0, at most 1; the shares of a treaty sum up to 1
 */
public record Participation(String reinsurer, BigDecimal share) {

    /** @throws IllegalArgumentException if the share is none */
    public Participation {
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "the share of %s is %s, but must be above 0 and at most 1".formatted(reinsurer, share));
        }
    }
}
