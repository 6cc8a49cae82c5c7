package io.cyberpas.policy.accumulation;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.Product;
import io.cyberpas.policy.reinsurance.Exposure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Policies that are alike on a day: of one product, size, currency and month of inception. Sums are over all of them.
 *
 * @param policies how many, at least one
 * @param insured  sum of their aggregate limits
 * @param exposed  sum of the most that one event costs on each
 * @param parts    sums of the limits of their coverage parts; none is missing
 */
public record ExposureCell(
        Likeness likeness, long policies, BigDecimal insured, BigDecimal exposed, Map<CoverageCode, BigDecimal> parts) {

    /**
     * In what they are alike.
     *
     * @param inceptionMonth first day of the month in which they incepted, which decides their treaties
     * @param band           size of the aggregate limit, in ten steps a decade
     */
    public record Likeness(Product product, LocalDate inceptionMonth, int band, Currency currency) {}

    /** Keeps its own copy. */
    public ExposureCell {
        parts = Map.copyOf(parts);
    }

    /**
     * What an event costs on each, by the mean of their limits: what the ratios take of the parts, at most what one event can
     * cost. Where they differ within the cell this is never less than the mean of their losses, because a policy below the
     * mean cannot lend its limit to one above it.
     *
     * @param ratio the part of a limit that is paid
     */
    Exposure loss(List<Damage> damage, Function<Damage, BigDecimal> ratio) {
        BigDecimal paid = BigDecimal.ZERO;
        for (Damage part : damage) {
            paid = paid.add(parts.getOrDefault(part.part(), BigDecimal.ZERO).multiply(ratio.apply(part)));
        }
        return new Exposure(
                likeness.product(), likeness.inceptionMonth(), mean(insured), mean(paid.min(exposed)), policies);
    }

    private Money mean(BigDecimal sum) {
        BigDecimal mean = sum.divide(BigDecimal.valueOf(policies), MathContext.DECIMAL64);
        return Money.rounded(mean, likeness.currency(), RoundingMode.HALF_UP);
    }

    /** Those that are not among the others, which are all among these; empty sums where none is left. */
    ExposureCell without(ExposureCell others) {
        Map<CoverageCode, BigDecimal> left = new EnumMap<>(CoverageCode.class);
        parts.forEach((part, sum) -> left.put(part, sum.subtract(others.parts.getOrDefault(part, BigDecimal.ZERO))));
        return new ExposureCell(
                likeness,
                policies - others.policies,
                insured.subtract(others.insured),
                exposed.subtract(others.exposed),
                left);
    }
}
