package io.cyberpas.policy.billing;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what readers name in addresses and forms, so that a bad name is told with what would be right. */
public final class Named {

    private static final int MONTH_LENGTH = "YYYY-MM".length();

    private Named() {}

    /**
     * The constant of a name; null where none is given.
     *
     * @throws InvalidInputException if there is none so named
     */
    public static <E extends Enum<E>> @Nullable E constant(Class<E> type, String parameter, @Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(new FieldProblem(
                        parameter,
                        "is not known",
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")))));
    }

    /** @throws InvalidInputException if it is none */
    public static UUID id(String parameter, String value) {
        try {
            if (value.length() == 36) {
                return UUID.fromString(value);
            }
        } catch (IllegalArgumentException _) {
            // told below
        }
        throw new InvalidInputException(new FieldProblem(parameter, "is not an id", "a UUID"));
    }

    /**
     * A day; null where none is given.
     *
     * @throws InvalidInputException if it is none
     */
    public static @Nullable LocalDate day(String parameter, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(value.strip());
        } catch (DateTimeException _) {
            throw new InvalidInputException(new FieldProblem(parameter, "is not a date", "YYYY-MM-DD"));
        }
    }

    /** @throws InvalidInputException if it is no month */
    public static YearMonth month(String parameter, String value) {
        try {
            if (value.length() == MONTH_LENGTH) {
                return YearMonth.parse(value);
            }
        } catch (DateTimeException _) {
            // told below
        }
        throw new InvalidInputException(new FieldProblem(parameter, "is not a month", "YYYY-MM"));
    }
}
