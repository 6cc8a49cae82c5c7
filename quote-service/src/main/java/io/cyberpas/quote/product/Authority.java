package io.cyberpas.quote.product;

import java.math.BigDecimal;

/**
 * How far a role may go alone when it releases a referral.
 *
 * @param role role of the access token
 * @param limit highest limit of any option, in the product's currency
 * @param premium highest premium of any option, in the product's currency
 */
public record Authority(String role, BigDecimal limit, BigDecimal premium) {

    /** Whether both figures stay within this authority. */
    public boolean covers(BigDecimal highestLimit, BigDecimal highestPremium) {
        return highestLimit.compareTo(limit) <= 0 && highestPremium.compareTo(premium) <= 0;
    }
}
