package io.cyberpas.quote.product;

import java.math.BigDecimal;

/**
 * Who bears a loss besides the insurer, as the public sector's programme has it.
 *
 * @param riskRetentionShare share of each loss that the insured body bears itself, at least 0 and below 1
 * @param poolShare share of what is left that the government-backed reinsurance pool takes, at least 0 and below 1
 */
public record RiskSharing(BigDecimal riskRetentionShare, BigDecimal poolShare) {

    /** Refuses shares that are no shares. */
    public RiskSharing {
        requireShare("risk retention share", riskRetentionShare);
        requireShare("pool share", poolShare);
    }

    private static void requireShare(String what, BigDecimal share) {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException(
                    "the %s is %s, but must be at least 0 and below 1".formatted(what, share));
        }
    }
}
