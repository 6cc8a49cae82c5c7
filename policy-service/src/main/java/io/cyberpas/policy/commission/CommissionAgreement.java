package io.cyberpas.policy.commission;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.platform.data.Source;
import io.cyberpas.policy.coverage.Product;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a brokerage earns for the policies that incept while the agreement holds, until those policies end.
 *
 * @param brokerage   null where it holds for every brokerage that has none of its own
 * @param product     null where it holds for every product that has none of its own
 * @param newBusiness share of the premium that a new policy earns
 * @param renewal     share of the premium that a renewed policy earns
 * @param minimum     least commission of a policy by currency, but never more than its premium
 * @param cap         most commission of a policy by currency
 */
public record CommissionAgreement(
        String code,
        Bilingual name,
        @Nullable String brokerage,
        @Nullable Product product,
        CommissionBasis basis,
        BigDecimal newBusiness,
        BigDecimal renewal,
        Map<String, BigDecimal> minimum,
        Map<String, BigDecimal> cap,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        Source source)
        implements DatedRows.Row {

    /** @throws IllegalArgumentException naming what contradicts what */
    public CommissionAgreement {
        minimum = Map.copyOf(minimum);
        cap = Map.copyOf(cap);
        requireShare(code, newBusiness);
        requireShare(code, renewal);
        if (effectiveTo != null && !effectiveTo.isAfter(effectiveFrom)) {
            throw new IllegalArgumentException(code + " ends before it begins");
        }
        requireAmounts(code, minimum);
        requireAmounts(code, cap);
        for (Map.Entry<String, BigDecimal> least : minimum.entrySet()) {
            BigDecimal most = cap.get(least.getKey());
            if (most != null && least.getValue().compareTo(most) > 0) {
                throw new IllegalArgumentException(
                        "%s has a minimum above its cap in %s".formatted(code, least.getKey()));
            }
        }
    }

    private static void requireShare(String code, BigDecimal rate) {
        if (rate.signum() < 0 || rate.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("%s has a rate of %s, which is no share".formatted(code, rate));
        }
    }

    private static void requireAmounts(String code, Map<String, BigDecimal> amounts) {
        amounts.forEach((currency, amount) -> {
            int decimals = Currency.getInstance(currency).getDefaultFractionDigits();
            if (amount.signum() <= 0 || amount.stripTrailingZeros().scale() > decimals) {
                throw new IllegalArgumentException(
                        "%s names %s %s, which is no amount to earn".formatted(code, currency, amount.toPlainString()));
            }
        });
    }

    /** Whether it was made with somebody, or holds for all who have none. */
    public boolean isDefault() {
        return brokerage == null;
    }

    /** Last day on which it holds; null while that is open. */
    public @Nullable LocalDate lastDay() {
        return effectiveTo == null ? null : effectiveTo.minusDays(1);
    }

    boolean concerns(String wantedBrokerage, Product wantedProduct) {
        return (brokerage == null || brokerage.equals(wantedBrokerage))
                && (product == null || product == wantedProduct);
    }

    /** Who is concerned counts more than what is: the greater goes before. */
    int closeness() {
        return (brokerage == null ? 0 : 2) + (product == null ? 0 : 1);
    }

    /** What a policy earns that incepts under it. */
    CommissionTerms terms(Business business, Currency currency) {
        return new CommissionTerms(
                code,
                business,
                basis,
                business == Business.NEW ? newBusiness : renewal,
                minimum.get(currency.getCurrencyCode()),
                cap.get(currency.getCurrencyCode()));
    }
}
