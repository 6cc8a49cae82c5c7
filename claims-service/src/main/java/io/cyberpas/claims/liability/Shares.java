package io.cyberpas.claims.liability;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** Three percentages from 0 to 100: of the victims that take part, or of a stated sum that is owed. */
@Embeddable
public record Shares(
        @Column(name = "share_low") BigDecimal low,
        @Column(name = "share_best") BigDecimal best,
        @Column(name = "share_high") BigDecimal high) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** Whether they lie within 0 and 100, rise, and have two decimals at most. */
    boolean isOrdered() {
        return low.signum() >= 0
                && low.compareTo(best) <= 0
                && best.compareTo(high) <= 0
                && high.compareTo(ALL) <= 0
                && Math.max(low.scale(), Math.max(best.scale(), high.scale())) <= 2;
    }
}
