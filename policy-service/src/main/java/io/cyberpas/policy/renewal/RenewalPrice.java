package io.cyberpas.policy.renewal;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.policy.CoverPeriod;
import io.cyberpas.policy.policy.change.Price;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a renewal costs beside the expiring period.
 *
 * @param outcome       what the tariff said of the terms
 * @param reasonLines   why it is not simply offered, one reason a line
 * @param beforeAmount  of the expiring period, as if the last terms had held throughout
 * @param afterAmount   of the year to come; null where there is no premium
 * @param tariffVersion of that premium
 */
@Embeddable
public record RenewalPrice(
        @Enumerated(EnumType.STRING) @Column(name = "outcome")
        Price.Outcome outcome,

        @Column(name = "reasons") String reasonLines,
        @Column(name = "currency") Currency currency,
        @Column(name = "premium_before") BigDecimal beforeAmount,
        @Column(name = "premium_after") @Nullable BigDecimal afterAmount,
        @Column(name = "tariff_version") @Nullable String tariffVersion) {
    private static final int DIGITS_OF_SHARE = 4;
    private static final int DAYS_OF_A_YEAR = 365;

    static RenewalPrice of(PricedRenewal renewal) {
        Price price = renewal.knownPrice();
        Money after = renewal.totalAfter();
        return new RenewalPrice(
                price.outcome(),
                String.join("\n", price.reasons()),
                renewal.totalBefore().currency(),
                renewal.totalBefore().amount(),
                after == null ? null : after.amount(),
                after == null ? null : price.tariffVersion());
    }

    /** Why it is not simply offered. */
    public List<String> reasons() {
        return reasonLines.isEmpty() ? List.of() : List.of(reasonLines.split("\n"));
    }

    /** The premium of the expiring period, as if the last terms had held throughout. */
    public Money before() {
        return Money.of(beforeAmount, currency);
    }

    /** The premium of the year to come; null where there is none. */
    public @Nullable Money after() {
        return afterAmount == null ? null : Money.of(afterAmount, currency);
    }

    /** By which share the premium of a day changes, such as 0.05 for 5% more; empty without a premium on either side. */
    static Optional<BigDecimal> change(
            BigDecimal before, CoverPeriod beforePeriod, @Nullable BigDecimal after, CoverPeriod afterPeriod) {
        if (after == null || before.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal ofDays =
                after.multiply(days(beforePeriod)).divide(before.multiply(days(afterPeriod)), MathContext.DECIMAL64);
        return Optional.of(ofDays.subtract(BigDecimal.ONE).setScale(DIGITS_OF_SHARE, RoundingMode.HALF_UP));
    }

    /** A whole year counts as 365 days, whether it has a leap day or not. */
    private static BigDecimal days(CoverPeriod period) {
        boolean isYear = period.from().plusYears(1).equals(period.to());
        return BigDecimal.valueOf(isYear ? DAYS_OF_A_YEAR : ChronoUnit.DAYS.between(period.from(), period.to()));
    }
}
