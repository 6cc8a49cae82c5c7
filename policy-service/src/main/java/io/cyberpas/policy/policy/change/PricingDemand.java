package io.cyberpas.policy.policy.change;

import io.cyberpas.policy.policy.CoverPeriod;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Terms whose premium is asked for.
 *
 * @param policyNumber whose terms they are
 * @param quoteNumber  the quote that describes the risk
 * @param tariffOn     the day whose tariff counts
 * @param period       the whole period for which the premium is made
 * @param fields       the terms, in the form of {@link io.cyberpas.policy.policy.TermFields}
 */
public record PricingDemand(
        String policyNumber,
        String quoteNumber,
        LocalDate tariffOn,
        CoverPeriod period,
        Currency currency,
        Map<String, @Nullable String> fields) {}
