package io.cyberpas.quote.quote.pages.application;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the form of a step. An empty field says nothing. What cannot be read leaves the value as it was before and is
 * remembered, with what was typed, so that the rest can be saved and nothing typed is lost.
 */
final class DraftFields {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,4})?");
    private static final int LONGEST_REASON = 2000;
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2199;

    private final Map<String, List<String>> form;
    private final Map<String, FieldProblem> unreadable = new LinkedHashMap<>();

    DraftFields(Map<String, List<String>> form) {
        this.form = form;
    }

    /** Nothing was sent. */
    static DraftFields none() {
        return new DraftFields(Map.of());
    }

    Map<String, List<String>> form() {
        return form;
    }

    boolean has(String name) {
        return form.containsKey(name);
    }

    String raw(String name) {
        List<String> values = form.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst().strip();
    }

    @Nullable
    String text(String name, int longest, @Nullable String before) {
        String text = raw(name);
        if (text.length() > longest) {
            return refuse(name, "is too long", "up to %d characters".formatted(longest), before);
        }
        if (!text.chars().allMatch(c -> !Character.isISOControl(c))) {
            return refuse(name, "must not hold control characters", null, before);
        }
        return text.isEmpty() ? null : text;
    }

    @Nullable
    LocalDate date(String name, @Nullable LocalDate before) {
        return read(name, "is not a date", "YYYY-MM-DD", before, DraftFields::toDate);
    }

    @Nullable
    Long number(String name, @Nullable Long before) {
        return read(name, "is not a whole number", null, before, text -> {
            String digits = ungrouped(text);
            return WHOLE_NUMBER.matcher(digits).matches() ? Long.valueOf(digits) : null;
        });
    }

    @Nullable
    Integer integer(String name, @Nullable Integer before) {
        return read(name, "is not a whole number", null, before, text -> Integer.valueOf(ungrouped(text)));
    }

    @Nullable
    Money money(String name, Currency currency, @Nullable Money before) {
        return read(name, "is not an amount in " + currency, null, before, text -> {
            String digits = ungrouped(text);
            return AMOUNT.matcher(digits).matches() ? Money.of(digits, currency.getCurrencyCode()) : null;
        });
    }

    <E extends Enum<E>> @Nullable E choice(String name, Class<E> type, @Nullable E before) {
        return read(name, "is not on the list", null, before, text -> Enum.valueOf(type, text));
    }

    /** What is ticked of the choices that there are. */
    <E extends Enum<E>> Set<E> ticked(String name, Set<E> choices) {
        List<String> values = form.getOrDefault(name, List.of());
        return choices.stream().filter(choice -> values.contains(choice.name())).collect(Collectors.toSet());
    }

    /**
     * A reason, in one or several lines.
     *
     * @throws InvalidInputException if there is none, or one without end
     */
    String reason(String name) {
        String text = raw(name);
        boolean plain = text.chars().allMatch(c -> !Character.isISOControl(c) || Character.isWhitespace(c));
        if (text.isEmpty() || text.length() > LONGEST_REASON || !plain) {
            throw new InvalidInputException(
                    new FieldProblem("$." + name, "must be a reason", "up to %d characters".formatted(LONGEST_REASON)));
        }
        return text;
    }

    void refuse(FieldProblem problem) {
        unreadable.put(Field.nameOf(problem.path()), problem);
    }

    /** What could not be read. */
    List<FieldProblem> problems() {
        return new ArrayList<>(unreadable.values());
    }

    /** What was typed into a field that could not be read. */
    Optional<String> unreadable(String name) {
        return unreadable.containsKey(name) ? Optional.of(raw(name)) : Optional.empty();
    }

    private <T> @Nullable T read(
            String name,
            String problem,
            @Nullable String allowed,
            @Nullable T before,
            Function<String, @Nullable T> parser) {
        String text = raw(name);
        if (text.isEmpty()) {
            return null;
        }
        try {
            T value = parser.apply(text);
            return value == null ? refuse(name, problem, allowed, before) : value;
        } catch (IllegalArgumentException | DateTimeException _) {
            return refuse(name, problem, allowed, before);
        }
    }

    private <T> @Nullable T refuse(String name, String problem, @Nullable String allowed, @Nullable T before) {
        unreadable.put(name, new FieldProblem("$." + name, problem, allowed));
        return before;
    }

    private static @Nullable LocalDate toDate(String text) {
        LocalDate date = LocalDate.parse(text);
        return date.getYear() < EARLIEST_YEAR || date.getYear() > LATEST_YEAR ? null : date;
    }

    private static String ungrouped(String number) {
        return number.replaceAll("[\\s,_]", "");
    }
}
