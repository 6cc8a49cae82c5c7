package io.cyberpas.quote.risk;

import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What it would bring to mend one weakness and nothing else.
 *
 * @param weakness what is to be mended
 * @param factorNow what the tariff multiplies by now; null if it has no factor
 * @param factorMended what it would multiply by; null if it has no factor
 * @param premium premium once it is mended; null if the tariff has no figure for the company even then
 * @param saving premium now less that premium; null if either is unknown
 */
public record Mend(
        Weakness weakness,
        @Nullable BigDecimal factorNow,
        @Nullable BigDecimal factorMended,
        @Nullable Money premium,
        @Nullable Money saving) {

    /** The greatest saving first; where it is equal or unknown, what the tariff rewards most. */
    static final Comparator<Mend> BY_EFFECT = Comparator.comparing(
                    Mend::saving, Comparator.nullsLast(Comparator.<Money>reverseOrder()))
            .thenComparing(Mend::relativeFactor);

    /** Whether it would save anything, as far as is known. */
    public boolean saves() {
        return saving != null && saving.isPositive();
    }

    private double relativeFactor() {
        return factorNow == null || factorMended == null ? 1 : factorMended.doubleValue() / factorNow.doubleValue();
    }
}
