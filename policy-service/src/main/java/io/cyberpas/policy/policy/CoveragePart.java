package io.cyberpas.policy.policy;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.CoverageSide;
import io.cyberpas.policy.coverage.CoverageTrigger;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * One insured part of a policy version. All its sums are in one currency.
 *
 * @param waitingPeriodHours hours of interruption that the insured bears; null where the part has none
 * @param retroactiveDate    claims made only: wrongful acts before this day are not covered; null for other triggers
 */
@Embeddable
public record CoveragePart(
        @Enumerated(EnumType.STRING) @Column(name = "code") CoverageCode code,
        @Enumerated(EnumType.STRING) @Column(name = "basis") CoverageTrigger trigger,
        @Column(name = "currency") Currency currency,
        @Column(name = "limit_amount") BigDecimal limitAmount,
        @Column(name = "retention_amount") BigDecimal retentionAmount,
        @Column(name = "waiting_period_hours") @Nullable Integer waitingPeriodHours,
        @Column(name = "retroactive_date") @Nullable LocalDate retroactiveDate,
        @Column(name = "premium_amount") BigDecimal premiumAmount) {

    /** A part from its sums, which must share a currency. */
    public static CoveragePart of(
            CoverageCode code,
            CoverageTrigger trigger,
            Money limit,
            Money retention,
            @Nullable Integer waitingPeriodHours,
            @Nullable LocalDate retroactiveDate,
            Money premium) {
        if (!limit.currency().equals(retention.currency()) || !limit.currency().equals(premium.currency())) {
            throw new IllegalArgumentException("The sums of %s are of several currencies".formatted(code));
        }
        return new CoveragePart(
                code,
                trigger,
                limit.currency(),
                limit.amount(),
                retention.amount(),
                waitingPeriodHours,
                retroactiveDate,
                premium.amount());
    }

    /** The most that is paid under this part in a year. */
    public Money limit() {
        return Money.of(limitAmount, currency);
    }

    /** What the insured bears of each claim. */
    public Money retention() {
        return Money.of(retentionAmount, currency);
    }

    /** This part's share of the premium. */
    public Money premium() {
        return Money.of(premiumAmount, currency);
    }

    /** The insured's own loss, or its liability to others. */
    public CoverageSide side() {
        return code.side();
    }

    /** The same part; where claims-made cover names no retroactive date, it reaches back to the inception. */
    CoveragePart reachingBackTo(LocalDate inception) {
        if (trigger != CoverageTrigger.CLAIMS_MADE || retroactiveDate != null) {
            return this;
        }
        return of(code, trigger, limit(), retention(), waitingPeriodHours, inception, premium());
    }
}
