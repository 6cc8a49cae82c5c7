package io.cyberpas.policy.accumulation.api;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads what is asked of accumulation; an empty parameter counts as absent. */
public final class AccumulationParameters {

    private AccumulationParameters() {}

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
}
