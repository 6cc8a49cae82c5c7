package io.cyberpas.policy.ledger;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that a trial balance is drawn up for.
 *
 * @param from first day
 * @param to   first day after it
 */
public record LedgerPeriod(LocalDate from, LocalDate to) {

    /**
     * Reads the query parameters {@code from} and {@code to}; without them the year of today.
     *
     * @throws InvalidInputException naming the parameter that is not right
     */
    public static LedgerPeriod of(@Nullable String from, @Nullable String to, LocalDate today) {
        LocalDate first = day("from", from, today.withDayOfYear(1));
        LocalDate end = day("to", to, first.withDayOfYear(1).plusYears(1));
        if (!first.isBefore(end)) {
            throw new InvalidInputException(new FieldProblem("to", "is not after from", "a day after " + first));
        }
        return new LedgerPeriod(first, end);
    }

    private static LocalDate day(String name, @Nullable String value, LocalDate otherwise) {
        if (value == null || value.isEmpty()) {
            return otherwise;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException _) {
            throw new InvalidInputException(new FieldProblem(name, "is not a date", "YYYY-MM-DD"));
        }
    }
}
