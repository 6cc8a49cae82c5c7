package io.cyberpas.policy.billing;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.platform.data.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A tax or levy that the policyholder pays on top of the premium.
 *
 * @param country of the insured, ISO 3166 code of two letters
 * @param kind    tax or levy
 * @param rate    share of the premium
 * @param source  mark of how well the row is known: V, S, R or P
 */
public record PremiumTax(
        String code,
        String country,
        LineKind kind,
        BigDecimal rate,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        Source source,
        Bilingual name)
        implements DatedRows.Row {

    /** @throws IllegalArgumentException if it is neither tax nor levy or its rate is not between nothing and all */
    public PremiumTax {
        if (kind != LineKind.TAX && kind != LineKind.LEVY) {
            throw new IllegalArgumentException(code + " is neither tax nor levy");
        }
        if (rate.signum() <= 0 || rate.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException(code + " has a rate of " + rate.toPlainString());
        }
    }
}
