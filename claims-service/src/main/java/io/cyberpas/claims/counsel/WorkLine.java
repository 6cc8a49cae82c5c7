package io.cyberpas.claims.counsel;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of an invoice as counsel states it: time of somebody, or a disbursement without timekeeper.
 *
 * @param hours up to 24, two decimals
 * @param rate an hour
 * @param amount hours times rate, or what was disbursed
 * @param expense what was disbursed for; null for time
 */
public record WorkLine(
        LocalDate on,
        Phase phase,
        @Nullable String timekeeper,
        @Nullable Grade grade,
        @Nullable BigDecimal hours,
        @Nullable Money rate,
        Money amount,
        @Nullable ExpenseKind expense,
        String description) {

    private static final BigDecimal DAY = BigDecimal.valueOf(24);

    public WorkLine {
        timekeeper = timekeeper == null || timekeeper.isBlank() ? null : timekeeper.strip();
        expense = timekeeper == null && expense == null ? ExpenseKind.OTHER : expense;
        description = description.strip();
    }

    /** Whether it is a disbursement. */
    public boolean isDisbursement() {
        return timekeeper == null;
    }

    /** Names everything that is wrong with the line at its path. */
    void check(String path, LocalDate invoicedOn, Currency currency, List<FieldProblem> problems) {
        if (on.isAfter(invoicedOn)) {
            problems.add(new FieldProblem(path + ".on", "lies after the invoice", "at most " + invoicedOn));
        }
        if (!amount.currency().equals(currency) || !amount.isPositive()) {
            problems.add(new FieldProblem(
                    path + ".amount",
                    "must be positive and in the currency of the policy",
                    currency.getCurrencyCode()));
            return;
        }
        if (isDisbursement()) {
            if (grade != null || hours != null || rate != null) {
                problems.add(new FieldProblem(
                        path + ".timekeeper", "is missing, or grade, hours and rate must be left out", "one of both"));
            }
            return;
        }
        checkTime(path, currency, problems);
    }

    private void checkTime(String path, Currency currency, List<FieldProblem> problems) {
        if (expense != null) {
            problems.add(new FieldProblem(path + ".expense", "belongs to a disbursement, which has no timekeeper"));
        }
        if (grade == null || hours == null || rate == null) {
            problems.add(new FieldProblem(path + ".hours", "needs grade, hours and rate beside it"));
            return;
        }
        if (hours.signum() <= 0
                || hours.compareTo(DAY) > 0
                || hours.stripTrailingZeros().scale() > 2) {
            problems.add(new FieldProblem(path + ".hours", "is out of range", "0.01 to 24, two decimals"));
            return;
        }
        if (!rate.currency().equals(currency) || !rate.isPositive()) {
            problems.add(new FieldProblem(
                    path + ".rate", "must be positive and in the currency of the policy", currency.getCurrencyCode()));
            return;
        }
        Money due = rate.times(hours, RoundingMode.HALF_UP);
        if (!amount.equals(due)) {
            problems.add(new FieldProblem(path + ".amount", "is not hours times rate", due.toString()));
        }
    }
}
