package io.cyberpas.quote.quote;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.quote.product.ProductCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which quotes are looked for; null stands for all.
 *
 * @param search part of the insured's name or beginning of the quote's number
 * @param status only quotes in this state
 * @param product only quotes of this product
 * @param brokerage only quotes of this brokerage
 * @param since only quotes begun on this day or later
 * @param until only quotes begun on this day or earlier
 */
public record QuoteFilter(
        @Nullable String search,
        @Nullable QuoteStatus status,
        @Nullable ProductCode product,
        @Nullable String brokerage,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    private static final int LONGEST_SEARCH = 100;

    /** Whether it narrows the list by more than words and state. */
    public boolean isDetailed() {
        return product != null || brokerage != null || since != null || until != null;
    }

    /** What was asked for, as text; blank means all. */
    public record Asked(
            @Nullable String search,
            @Nullable String status,
            @Nullable String product,
            @Nullable String brokerage,
            @Nullable String since,
            @Nullable String until) {}

    /**
     * Reads what was asked for.
     *
     * @throws InvalidInputException if there is no such state, product or day, or a text is too long or no text
     */
    public static QuoteFilter of(Asked asked) {
        return new QuoteFilter(
                text("search", asked.search()),
                choice("status", "is no state of a quote", QuoteStatus.class, asked.status()),
                choice("product", "is no product", ProductCode.class, asked.product()),
                text("brokerage", asked.brokerage()),
                day("since", asked.since()),
                day("until", asked.until()));
    }

    private static @Nullable String text(String field, @Nullable String asked) {
        String text = asked == null || asked.isBlank() ? null : asked.strip();
        if (text != null && (text.length() > LONGEST_SEARCH || text.chars().anyMatch(Character::isISOControl))) {
            throw new InvalidInputException(
                    new FieldProblem(field, "is no text to look for", "up to %d characters".formatted(LONGEST_SEARCH)));
        }
        return text;
    }

    private static <E extends Enum<E>> @Nullable E choice(
            String field, String problem, Class<E> type, @Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(asked))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(new FieldProblem(
                        field,
                        problem,
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")))));
    }

    private static @Nullable LocalDate day(String field, @Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(asked.strip());
            if (day.getYear() < 1970 || day.getYear() > 9999) {
                throw new DateTimeException(asked);
            }
            return day;
        } catch (DateTimeException _) {
            throw new InvalidInputException(new FieldProblem(field, "is no day", "such as 2026-12-31"));
        }
    }
}
