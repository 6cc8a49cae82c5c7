package io.cyberpas.claims.experience;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of a calendar year, written as {@code 2026-Q4}.
 *
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final int A_YEAR = 4;
    private static final int MONTHS = 3;

    /** Refuses what is no quarter. */
    public Quarter {
        if (number < 1 || number > A_YEAR) {
            throw new IllegalArgumentException("A year has four quarters");
        }
    }

    /** The quarter of a day. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /** @throws InvalidInputException if it is not written as {@code 2026-Q4} */
    public static Quarter named(String name) {
        Matcher written = WRITTEN.matcher(name);
        if (!written.matches()) {
            throw new InvalidInputException(new FieldProblem("quarter", "is no quarter", "such as 2026-Q4"));
        }
        return new Quarter(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
    }

    /** So many quarters later, or earlier. */
    public Quarter plus(int quarters) {
        int index = index() + quarters;
        return new Quarter(Math.floorDiv(index, A_YEAR), Math.floorMod(index, A_YEAR) + 1);
    }

    /** How many quarters later the other one is. */
    public int until(Quarter other) {
        return other.index() - index();
    }

    private int index() {
        return year * A_YEAR + number - 1;
    }

    @Override
    public int compareTo(Quarter other) {
        return Integer.compare(index(), other.index());
    }

    @Override
    public String toString() {
        return "%04d-Q%d".formatted(year, number);
    }
}
