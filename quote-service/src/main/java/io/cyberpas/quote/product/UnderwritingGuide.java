package io.cyberpas.quote.product;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How far a product is quoted without a human, and how far each role may go beyond.
 *
 * @param automaticLimit highest limit that is quoted at once, in the product's currency
 * @param highestJudgedBasePremium most that an underwriter may judge as base premium; 0 where nothing is judged
 * @param highestJudgedRecordsFactor most that an underwriter may judge as records factor; 0 where nothing is judged
 * @param capacity sum of accepted limits that the product's segment can carry in an underwriting year, in the product's currency
 * @param authorities roles from the lowest to the highest authority
 */
public record UnderwritingGuide(
        BigDecimal automaticLimit,
        BigDecimal highestJudgedBasePremium,
        BigDecimal highestJudgedRecordsFactor,
        BigDecimal capacity,
        List<Authority> authorities) {

    /** Refuses authorities that do not rise, and a capacity below what is quoted at once. */
    public UnderwritingGuide {
        authorities = List.copyOf(authorities);
        if (capacity.compareTo(automaticLimit) < 0) {
            throw new IllegalArgumentException(
                    "the capacity of %s is below the automatic limit of %s".formatted(capacity, automaticLimit));
        }
        if (authorities.isEmpty()) {
            throw new IllegalArgumentException("no role has the authority to release a referral");
        }
        for (int i = 1; i < authorities.size(); i++) {
            Authority lower = authorities.get(i - 1);
            if (!authorities.get(i).reachesAsFarAs(lower)) {
                throw new IllegalArgumentException("the authority of %s is below that of %s"
                        .formatted(authorities.get(i).role(), lower.role()));
            }
        }
    }

    /** The highest limit that anybody may release. */
    public BigDecimal highestLimit() {
        return authorities.getLast().limit();
    }

    /** The highest authority among the roles, if any of them has one. */
    public Optional<Authority> authorityOf(Set<String> roles) {
        return authorities.reversed().stream()
                .filter(authority -> roles.contains(authority.role()))
                .findFirst();
    }
}
