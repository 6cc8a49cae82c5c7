package io.cyberpas.quote.repricing;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.rating.Cover;
import io.cyberpas.quote.rating.PartTerms;
import io.cyberpas.quote.tariff.Industry;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A policy whose premium is asked for: the risk that a quote describes, with what has changed since, on the terms that are
 * agreed now. All its amounts but the sales are in one currency.
 *
 * @param reference what the answer is called, such as the policy's number
 * @param quoteNumber the accepted quote that describes the risk
 * @param tariffOn the day whose product version, tariff and grading apply
 * @param cover the whole period that the premium is for
 * @param changes what has changed of the insured
 * @param limit annual aggregate limit; of one member where members are insured
 * @param retention retention for each claim
 * @param parts terms of the coverage parts, at least one
 */
public record RepricingItem(
        String reference,
        String quoteNumber,
        LocalDate tariffOn,
        Cover cover,
        Changes changes,
        Money limit,
        Money retention,
        Map<CoveragePart, PartTerms> parts) {

    /** Keeps its own copy of the parts, in their order. */
    public RepricingItem {
        parts = Collections.unmodifiableMap(new EnumMap<>(parts));
    }

    /**
     * What has changed of the insured; what is null is as in the quote.
     *
     * @param annualSales sales of the last business year
     * @param dataSubjects persons whose data it holds
     * @param members persons insured through it
     * @param industry its industry
     */
    public record Changes(
            @Nullable Money annualSales,
            @Nullable Long dataSubjects,
            @Nullable Long members,
            @Nullable Industry industry) {

        /** Nothing has changed. */
        public static final Changes NONE = new Changes(null, null, null, null);
    }
}
