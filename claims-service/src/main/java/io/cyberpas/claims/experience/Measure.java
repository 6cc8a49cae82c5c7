package io.cyberpas.claims.experience;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a triangle adds up. */
public enum Measure {
    /** What was paid, returns taken off. */
    PAID("m.paid"),
    /** What is expected to be paid in all: paid and outstanding. */
    INCURRED("m.reserved"),
    /** Incurred less what was recovered. */
    NET("m.reserved - m.recovered");

    private final String column;

    Measure(String column) {
        this.column = column;
    }

    /** How it is read from the months of claims. */
    String column() {
        return column;
    }

    /** The word in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The measure of a word; paid where none is given. */
    public static Measure named(@Nullable String word) {
        if (word == null || word.isEmpty()) {
            return PAID;
        }
        return Arrays.stream(values())
                .filter(each -> each.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        new FieldProblem("measure", "is no measure of a triangle", "paid, incurred or net")));
    }
}
