package io.cyberpas.quote.quote.pages;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a form. What cannot be read is remembered, so that all of it is told at once. */
public final class FormFields {

    private static final int LONGEST_TEXT = 2000;

    private final MultivaluedMap<String, String> form;
    private final List<FieldProblem> problems = new ArrayList<>();

    /** The fields as they were sent. */
    public FormFields(MultivaluedMap<String, String> form) {
        this.form = form;
    }

    /** @throws InvalidInputException naming all fields that could not be read */
    public void requireReadable() {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    /**
     * What somebody decides on what they have seen.
     *
     * @param version of what they have seen
     */
    public record Decision(long version, String reason) {}

    /**
     * A decision with its reason, where the form holds nothing else.
     *
     * @throws InvalidInputException naming all fields that could not be read
     */
    public Decision decision() {
        Optional<Long> version = version();
        Optional<String> reason = reason("reason");
        requireReadable();
        return new Decision(version.orElseThrow(), reason.orElseThrow());
    }

    /**
     * The version of what the reader has seen, where the form holds nothing else.
     *
     * @throws InvalidInputException if it could not be read
     */
    public long seenVersion() {
        Optional<Long> version = version();
        requireReadable();
        return version.orElseThrow();
    }

    /**
     * A text, where the form holds nothing else.
     *
     * @throws InvalidInputException if it could not be read
     */
    public String onlyText(String name, int longest) {
        Optional<String> text = text(name, longest);
        requireReadable();
        return text.orElseThrow();
    }

    /** Whether nothing was filled in. */
    public boolean isBlank(String name) {
        String value = form.getFirst(name);
        return value == null || value.isBlank();
    }

    /** A text that is neither blank nor longer than that. */
    public Optional<String> text(String name, int longest) {
        if (isBlank(name)) {
            return refuse(name, "must not be blank", null);
        }
        String text = form.getFirst(name).strip();
        if (text.length() > longest) {
            return refuse(name, "is too long", "up to %d characters".formatted(longest));
        }
        boolean plain = text.chars().allMatch(c -> !Character.isISOControl(c) || c == '\n' || c == '\r' || c == '\t');
        return plain ? Optional.of(text) : refuse(name, "must not hold control characters", null);
    }

    /** A reason, in one or several lines. */
    public Optional<String> reason(String name) {
        return text(name, LONGEST_TEXT);
    }

    /** The version of what the reader has seen. */
    public Optional<Long> version() {
        return number("_version");
    }

    Optional<Boolean> yesOrNo(String name) {
        return parsed(name, "is neither yes nor no", "true, false", text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        });
    }

    Optional<LocalDate> date(String name) {
        return parsed(name, "is not a date", "YYYY-MM-DD", LocalDate::parse);
    }

    /** A whole number. */
    public Optional<Integer> integer(String name) {
        return parsed(name, "is not a whole number", null, text -> Integer.valueOf(ungrouped(text)));
    }

    Optional<Long> number(String name) {
        return parsed(name, "is not a whole number", null, text -> Long.valueOf(ungrouped(text)));
    }

    Optional<BigDecimal> decimal(String name) {
        return parsed(name, "is not a number", null, text -> new BigDecimal(ungrouped(text)));
    }

    Optional<Money> money(String name, String currency) {
        return parsed(
                name,
                "is not an amount in " + currency,
                "such as 60000000000",
                text -> Money.of(ungrouped(text), currency));
    }

    /** One constant of a list. */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        return parsed(name, "is not on the list", names(type), text -> Enum.valueOf(type, text));
    }

    /** The boxes that are ticked. */
    <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
        Set<E> chosen = EnumSet.noneOf(type);
        for (String value : form.getOrDefault(name, List.of())) {
            try {
                chosen.add(Enum.valueOf(type, value));
            } catch (IllegalArgumentException _) {
                refuse(name, "is not on the list", names(type));
            }
        }
        return chosen;
    }

    boolean isTicked(String name) {
        return form.containsKey(name);
    }

    <T> Optional<T> parsed(String name, String problem, @Nullable String allowed, Function<String, T> parser) {
        if (isBlank(name)) {
            return refuse(name, "must not be blank", allowed);
        }
        try {
            return Optional.of(parser.apply(form.getFirst(name).strip()));
        } catch (IllegalArgumentException | DateTimeException _) {
            return refuse(name, problem, allowed);
        }
    }

    private <T> Optional<T> refuse(String name, String problem, @Nullable String allowed) {
        problems.add(new FieldProblem("$." + name, problem, allowed));
        return Optional.empty();
    }

    private static String ungrouped(String number) {
        return number.replaceAll("[\\s,_]", "");
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
