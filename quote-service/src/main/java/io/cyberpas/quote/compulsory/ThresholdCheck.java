package io.cyberpas.quote.compulsory;

import io.cyberpas.quote.product.Source;
import io.cyberpas.quote.tariff.Figure;
import java.math.BigDecimal;

/**
 * One threshold of a duty, measured. The duty holds only where all are met.
 *
 * @param measure what is measured
 * @param observed what the body has
 * @param least from how much the duty holds, itself included
 * @param source where the threshold was read
 * @param met whether the body reaches it
 */
public record ThresholdCheck(Measure measure, BigDecimal observed, BigDecimal least, Source source, boolean met) {

    /** What is measured. */
    public enum Measure {
        /** Sales of the previous business year. */
        ANNUAL_SALES,
        /** Data subjects on daily average over the last three months of that year. */
        DATA_SUBJECTS
    }

    static ThresholdCheck of(Measure measure, BigDecimal observed, Figure least) {
        return new ThresholdCheck(
                measure, observed, least.value(), least.source(), observed.compareTo(least.value()) >= 0);
    }
}
