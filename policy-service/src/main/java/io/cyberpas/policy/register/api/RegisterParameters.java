package io.cyberpas.policy.register.api;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/** Reads what is asked of the register; an empty parameter counts as absent. */
public final class RegisterParameters {

    private static final int FIRST_YEAR = 2019;
    private static final int LAST_YEAR = 2100;

    private RegisterParameters() {}

    /**
     * A day, or the given one where none is asked for.
     *
     * @throws InvalidInputException if it is no date
     */
    public static LocalDate day(@Nullable String on, LocalDate otherwise) {
        if (on == null || on.isEmpty()) {
            return otherwise;
        }
        try {
            return LocalDate.parse(on);
        } catch (DateTimeException _) {
            throw new InvalidInputException(new FieldProblem("on", "is not a date", "YYYY-MM-DD"));
        }
    }

    /**
     * A year, or that of the day where none is asked for.
     *
     * @throws InvalidInputException if there was no duty to insure in it
     */
    public static Year year(@Nullable Integer year, LocalDate day) {
        if (year == null) {
            return Year.from(day);
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new InvalidInputException(
                    new FieldProblem("year", "is out of range", "%d to %d".formatted(FIRST_YEAR, LAST_YEAR)));
        }
        return Year.of(year);
    }
}
