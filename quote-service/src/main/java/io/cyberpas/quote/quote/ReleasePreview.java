package io.cyberpas.quote.quote;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.rating.Worksheet;
import io.cyberpas.quote.underwriting.Shortfall;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a release would do, before anybody decides.
 *
 * @param options the options as they would be priced
 * @param adjustmentPercent all loadings and discounts together
 * @param shortfall what of it is beyond the reader's own authority; null if nothing is
 */
public record ReleasePreview(
        List<PreviewedOption> options,
        BigDecimal adjustmentPercent,
        @Nullable Shortfall shortfall) {

    /** Keeps its own copy of the options. */
    public ReleasePreview {
        options = List.copyOf(options);
    }

    /**
     * An option with and without loadings and discounts.
     *
     * @param number number of the option
     * @param limit annual aggregate limit
     * @param retention retention for each claim
     * @param unadjusted premium without loadings and discounts
     * @param worksheet how the premium with them comes about
     */
    public record PreviewedOption(int number, Money limit, Money retention, Money unadjusted, Worksheet worksheet) {

        /** What loadings and discounts change of the premium, in money. */
        public Money difference() {
            return worksheet.premium().minus(unadjusted);
        }
    }
}
