package io.cyberpas.quote.quote;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which quotes are looked for.
 *
 * @param search part of the insured's name or beginning of the quote's number; null for all
 * @param status only quotes in this state; null for all
 */
public record QuoteFilter(@Nullable String search, @Nullable QuoteStatus status) {

    private static final int LONGEST_SEARCH = 100;

    /**
     * Reads what was asked for; blank means all.
     *
     * @throws InvalidInputException if there is no such state, or the search is too long or no text
     */
    public static QuoteFilter of(@Nullable String search, @Nullable String status) {
        String text = search == null || search.isBlank() ? null : search.strip();
        if (text != null && (text.length() > LONGEST_SEARCH || text.chars().anyMatch(Character::isISOControl))) {
            throw new InvalidInputException(new FieldProblem(
                    "search", "is no text to look for", "up to %d characters".formatted(LONGEST_SEARCH)));
        }
        return new QuoteFilter(text, status == null || status.isBlank() ? null : state(status));
    }

    private static QuoteStatus state(String status) {
        return Arrays.stream(QuoteStatus.values())
                .filter(value -> value.name().equals(status))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(new FieldProblem(
                        "status",
                        "is no state of a quote",
                        Arrays.stream(QuoteStatus.values()).map(Enum::name).collect(Collectors.joining(", ")))));
    }
}
