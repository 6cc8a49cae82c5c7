package io.cyberpas.quote.guidance;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.product.ProductCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is asked.
 *
 * @param company who asks
 * @param coverFrom first day of the cover that is thought of
 * @param product the product thought of, or null for the one that suits the company
 * @param limit limit that is to be compared with the suggestion, from the product's menu
 * @param retention retention that is to be compared with the suggestion, from the product's menu
 * @param externalRating external security rating from 0 to 100, if known
 * @param years years to simulate, or null for the model's
 * @param seed seed of the simulation, or null for the model's
 */
public record Enquiry(
        Company company,
        LocalDate coverFrom,
        @Nullable ProductCode product,
        @Nullable Money limit,
        @Nullable Money retention,
        @Nullable Integer externalRating,
        @Nullable Integer years,
        @Nullable Long seed) {}
