package io.cyberpas.policy.accumulation;

import io.cyberpas.policy.coverage.CoverageCode;
import java.math.BigDecimal;

/**
 * What an event takes of the limits of a coverage part, on average.
 *
 * @param dependent the part of the limit that is paid where the insured depends on what fails, 0 to 1
 * @param other     the same where it does not
 */
public record Damage(CoverageCode part, BigDecimal dependent, BigDecimal other) {

    /** Refuses ratios that are not from 0 to 1. */
    public Damage {
        if (!isShare(dependent) || !isShare(other)) {
            throw new IllegalArgumentException("the damage of %s is not from 0 to 1".formatted(part));
        }
    }

    private static boolean isShare(BigDecimal ratio) {
        return ratio.signum() >= 0 && ratio.compareTo(BigDecimal.ONE) <= 0;
    }
}
