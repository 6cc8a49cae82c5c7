package io.cyberpas.claims.experience;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** By what frequency and severity are told apart. */
public enum Grouping {
    INDUSTRY("sector"),
    CAUSE("cause");

    private final String column;

    Grouping(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    /** The word in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The grouping of a word; by industry where none is given. */
    public static Grouping named(@Nullable String word) {
        if (word == null || word.isEmpty()) {
            return INDUSTRY;
        }
        return Arrays.stream(values())
                .filter(each -> each.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        new FieldProblem("by", "is nothing to group claims by", "industry or cause")));
    }
}
