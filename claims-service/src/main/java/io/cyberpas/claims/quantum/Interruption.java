package io.cyberpas.claims.quantum;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An interruption of business.
 *
 * @param hourlyLoss gross profit lost in an hour of interruption; null where it was worked out day by day
 * @param savedCost cost that did not arise because of the interruption, over its whole length
 * @param basis ledgers and reasoning that the figures rest on
 */
@Embeddable
public record Interruption(
        @Column(name = "began_at") Instant beganAt,
        @Column(name = "restored_at") Instant restoredAt,

        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "hourly_loss_amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "hourly_loss_currency"))
        @Nullable
        Money hourlyLoss,

        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "saved_cost_amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "saved_cost_currency"))
        Money savedCost,

        @Column(name = "basis") String basis) {

    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);

    /** An interruption of which the loss is worked out day by day. */
    static Interruption byDay(InterruptionStudy study) {
        return new Interruption(study.beganAt(), study.restoredAt(), null, study.savedCost(), study.basis());
    }

    /**
     * The loss that is due: gross profit lost after the waiting period, less the cost saved in that time; never below nothing. The
     * one rounding is at the end, down to the unit of the currency.
     *
     * @param waitingPeriodHours hours of interruption that the insured bears
     */
    Money loss(int waitingPeriodHours) {
        Money byHour = Objects.requireNonNull(hourlyLoss, "an interruption by the day is worked out day by day");
        Currency currency = byHour.currency();
        BigDecimal hours = BigDecimal.valueOf(counted(waitingPeriodHours).toSeconds())
                .divide(SECONDS_PER_HOUR, MathContext.DECIMAL64);
        BigDecimal lost = byHour.amount().multiply(hours).subtract(saved(waitingPeriodHours));
        return Money.rounded(lost, currency, RoundingMode.DOWN).max(Money.zero(currency));
    }

    /**
     * What of the cost saved falls on the time behind the waiting period, by the hour. Policies pay for the time from the end of the
     * waiting period on (a time deductible), so what was saved before belongs to the loss that the insured bears.
     */
    Money savedBehind(int waitingPeriodHours) {
        return Money.rounded(saved(waitingPeriodHours), savedCost.currency(), RoundingMode.UP);
    }

    private BigDecimal saved(int waitingPeriodHours) {
        return savedCost
                .amount()
                .multiply(BigDecimal.valueOf(counted(waitingPeriodHours).toNanos()))
                .divide(BigDecimal.valueOf(Duration.between(beganAt, restoredAt).toNanos()), MathContext.DECIMAL64);
    }

    private Duration counted(int waitingPeriodHours) {
        Duration counted = Duration.between(beganAt, restoredAt).minusHours(waitingPeriodHours);
        return counted.isPositive() ? counted : Duration.ZERO;
    }

    /** Refuses what cannot be, naming everything that is wrong with it. */
    void check(Currency currency, Instant now) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!beganAt.isBefore(restoredAt)) {
            problems.add(new FieldProblem("$.restoredAt", "does not lie after the beginning", "after " + beganAt));
        }
        if (restoredAt.isAfter(now)) {
            problems.add(new FieldProblem("$.restoredAt", "lies in the future", "at most " + now));
        }
        if (hourlyLoss != null) {
            check("$.hourlyLoss", hourlyLoss, currency, problems);
        }
        check("$.savedCost", savedCost, currency, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private static void check(String path, Money amount, Currency currency, List<FieldProblem> problems) {
        if (amount.isNegative()) {
            problems.add(new FieldProblem(path + ".amount", "must not be negative"));
        }
        if (!amount.currency().equals(currency)) {
            problems.add(new FieldProblem(
                    path + ".currency", "is not the currency of the policy", currency.getCurrencyCode()));
        }
    }
}
