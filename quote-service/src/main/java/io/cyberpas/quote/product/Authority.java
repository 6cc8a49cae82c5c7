package io.cyberpas.quote.product;

import java.math.BigDecimal;

/**
 * How far a role may go alone when it releases a referral.
 *
 * @param role role of the access token
 * @param limit highest limit of any option, in the product's currency
 * @param premium highest premium of any option, in the product's currency
 * @param lowestAdjustmentPercent deepest discount, at most 0, such as -15
 * @param highestAdjustmentPercent steepest loading, at least 0, such as 50
 */
public record Authority(
        String role,
        BigDecimal limit,
        BigDecimal premium,
        BigDecimal lowestAdjustmentPercent,
        BigDecimal highestAdjustmentPercent) {

    private static final BigDecimal EVERYTHING = BigDecimal.valueOf(-100);

    /** Refuses a discount that leaves nothing, and a range of adjustments that does not hold 0. */
    public Authority {
        if (lowestAdjustmentPercent.signum() > 0
                || highestAdjustmentPercent.signum() < 0
                || lowestAdjustmentPercent.compareTo(EVERYTHING) <= 0) {
            throw new IllegalArgumentException(
                    "the adjustments of %s reach from %s%% to %s%%, but must lie above -100%% and hold 0%%"
                            .formatted(role, lowestAdjustmentPercent, highestAdjustmentPercent));
        }
    }

    /** Whether both figures stay within this authority. */
    public boolean covers(BigDecimal highestLimit, BigDecimal highestPremium) {
        return highestLimit.compareTo(limit) <= 0 && highestPremium.compareTo(premium) <= 0;
    }

    /** Whether a loading or discount stays within this authority. */
    public boolean allows(BigDecimal percent) {
        return percent.compareTo(lowestAdjustmentPercent) >= 0 && percent.compareTo(highestAdjustmentPercent) <= 0;
    }

    /** Whether this authority reaches at least as far as the other one in everything. */
    boolean reachesAsFarAs(Authority other) {
        return covers(other.limit, other.premium)
                && allows(other.lowestAdjustmentPercent)
                && allows(other.highestAdjustmentPercent);
    }
}
