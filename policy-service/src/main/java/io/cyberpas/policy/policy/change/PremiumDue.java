package io.cyberpas.policy.policy.change;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.policy.CoverKind;
import io.cyberpas.policy.policy.CoverPeriod;
import io.cyberpas.policy.policy.PricedSpan;
import io.cyberpas.policy.policy.ReturnBasis;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The premium that a policy's terms cost over its days of cover. A transaction costs the difference between what is due after
 * it and what was due before, so that the premiums of all transactions always add up to what is due.
 *
 * <p>Each part is due by days: the premium of every span for the whole period, times the span's share of the period's days.
 * The sum over the spans is rounded once, half up, to the currency's smallest unit.
 */
final class PremiumDue {
    private static final BigDecimal PER_CENT = BigDecimal.valueOf(100);
    private static final int DAYS_OF_A_YEAR = 365;

    private final CoverPeriod agreed;
    private final Currency currency;
    private final TransactionRules rules;

    PremiumDue(CoverPeriod agreed, Currency currency, TransactionRules rules) {
        this.agreed = agreed;
        this.currency = currency;
        this.rules = rules;
    }

    /**
     * What is due of each part.
     *
     * @param endedOn the first day no longer covered, if cover ended before its agreed end
     * @param basis   how the premium is reckoned then; null where cover did not end early
     */
    Map<CoverageCode, Money> of(List<PricedSpan> spans, @Nullable LocalDate endedOn, @Nullable ReturnBasis basis) {
        if (basis == ReturnBasis.FLAT) {
            return Map.of();
        }
        Map<CoverageCode, BigDecimal> byDays = byDays(spans);
        Map<CoverageCode, Money> due = new EnumMap<>(CoverageCode.class);
        Map<CoverageCode, BigDecimal> full = endedOn == null ? byDays : hadItGoneOn(spans, byDays, endedOn);
        BigDecimal least = endedOn == null || basis == null ? BigDecimal.ZERO : leastShare(endedOn, basis);
        byDays.forEach((part, premium) -> {
            BigDecimal kept = full.getOrDefault(part, BigDecimal.ZERO).multiply(least);
            due.put(part, Money.rounded(premium.max(kept), currency, RoundingMode.HALF_UP));
        });
        return due;
    }

    /** By how much the premium changes from one to the other; parts that stay the same are left out. */
    static Map<CoverageCode, Money> difference(
            Map<CoverageCode, Money> before, Map<CoverageCode, Money> after, Currency currency) {
        Map<CoverageCode, Money> difference = new EnumMap<>(CoverageCode.class);
        for (CoverageCode part : CoverageCode.values()) {
            Money change = after.getOrDefault(part, Money.zero(currency))
                    .minus(before.getOrDefault(part, Money.zero(currency)));
            if (!change.isZero()) {
                difference.put(part, change);
            }
        }
        return difference;
    }

    private Map<CoverageCode, BigDecimal> byDays(List<PricedSpan> spans) {
        Map<CoverageCode, BigDecimal> sums = new EnumMap<>(CoverageCode.class);
        for (PricedSpan span : spans) {
            if (span.cover() == CoverKind.COVERED) {
                add(sums, span, days(span.effective()));
            }
        }
        return sums;
    }

    /** What would be due had cover gone on as it was on its last day. */
    private Map<CoverageCode, BigDecimal> hadItGoneOn(
            List<PricedSpan> spans, Map<CoverageCode, BigDecimal> byDays, LocalDate endedOn) {
        Map<CoverageCode, BigDecimal> sums = new EnumMap<>(CoverageCode.class);
        sums.putAll(byDays);
        if (endedOn.isBefore(agreed.to())) {
            spans.stream()
                    .filter(span -> span.cover() == CoverKind.COVERED)
                    .reduce((earlier, later) -> later)
                    .ifPresent(last -> add(sums, last, days(new CoverPeriod(endedOn, agreed.to()))));
        }
        return sums;
    }

    private void add(Map<CoverageCode, BigDecimal> sums, PricedSpan span, long days) {
        BigDecimal share = BigDecimal.valueOf(days).divide(BigDecimal.valueOf(days(agreed)), MathContext.DECIMAL128);
        span.premiums()
                .forEach((part, premium) -> sums.merge(part, premium.amount().multiply(share), BigDecimal::add));
    }

    private BigDecimal leastShare(LocalDate endedOn, ReturnBasis basis) {
        BigDecimal minimum = rules.minimumEarnedPercent();
        BigDecimal percent = switch (basis) {
            case PRO_RATA, FLAT -> BigDecimal.ZERO;
            case MINIMUM_EARNED -> minimum;
            case SHORT_RATE -> minimum.max(rules.earnedPercent(daysOfAYear(endedOn)));
        };
        return percent.divide(PER_CENT, MathContext.DECIMAL128);
    }

    /** The table speaks of a year: of longer and shorter periods the same share of days counts, rounded up. */
    private long daysOfAYear(LocalDate endedOn) {
        long elapsed = ChronoUnit.DAYS.between(agreed.from(), endedOn);
        return Math.ceilDiv(elapsed * DAYS_OF_A_YEAR, days(agreed));
    }

    private static long days(CoverPeriod period) {
        return ChronoUnit.DAYS.between(period.from(), period.to());
    }
}
