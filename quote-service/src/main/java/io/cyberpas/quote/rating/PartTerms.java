package io.cyberpas.quote.rating;

import io.cyberpas.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Terms of a coverage part that were agreed for one policy, instead of those that follow from the policy's own and the product.
 *
 * @param limit the part's limit, positive
 * @param retention retention for each claim, below the limit
 * @param waitingPeriodHours hours of interruption that the insured bears, if any; the tariffs have no figure for them
 */
public record PartTerms(
        Money limit, Money retention, @Nullable Integer waitingPeriodHours) {}
