package io.cyberpas.policy.reinsurance;

import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A part of every premium and of every loss.
 *
 * @param share          the part taken of what earlier treaties left, above 0 and below 1
 * @param commission     what the reinsurers give back of the premium, at least 0 and below 1
 * @param maximumPerRisk the greatest sum insured, after earlier treaties, that takes part in full; of a greater one only so
 *                       much, so that the part falls
 */
public record ProportionalTerms(BigDecimal share, BigDecimal commission, Money maximumPerRisk) implements TreatyTerms {

    /** @throws IllegalArgumentException naming the figure that is out of range */
    public ProportionalTerms {
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("its share is %s, but must be above 0 and below 1".formatted(share));
        }
        if (commission.signum() < 0 || commission.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException(
                    "its commission is %s, but must be at least 0 and below 1".formatted(commission));
        }
        if (!maximumPerRisk.isPositive()) {
            throw new IllegalArgumentException("its maximum per risk is not positive");
        }
    }

    /** The part taken of a risk, by what earlier treaties left of its sum insured. */
    BigDecimal shareOf(BigDecimal sumInsured) {
        if (sumInsured.compareTo(maximumPerRisk.amount()) <= 0) {
            return share;
        }
        return share.multiply(maximumPerRisk.amount()).divide(sumInsured, MathContext.DECIMAL64);
    }
}
