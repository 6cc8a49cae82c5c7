package io.cyberpas.policy.policy.adapter;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.policy.policy.adapter.QuoteAnswer.MoneyAnswer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads fields of an answer and remembers, by their paths, those that cannot be read; then it gives null. */
final class AnswerReader {

    private final List<FieldProblem> problems = new ArrayList<>();

    List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    void add(String path, String problem, @Nullable String allowed) {
        problems.add(new FieldProblem(path, problem, allowed));
    }

    <T> @Nullable T present(String path, @Nullable T value) {
        if (value == null) {
            add(path, "is missing", null);
        }
        return value;
    }

    @Nullable
    String text(String path, @Nullable String value) {
        if (value == null || value.isBlank()) {
            add(path, "is missing", null);
            return null;
        }
        return value.strip();
    }

    <E extends Enum<E>> @Nullable E constant(String path, Class<E> type, @Nullable String value) {
        if (text(path, value) == null) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        String allowed = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        add(path, "is not known here: " + value, allowed);
        return null;
    }

    @Nullable
    LocalDate date(String path, @Nullable String value) {
        return text(path, value) == null ? null : optionalDate(path, value);
    }

    @Nullable
    LocalDate optionalDate(String path, @Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException _) {
            add(path, "is not a date", "YYYY-MM-DD");
            return null;
        }
    }

    @Nullable
    Money money(String path, @Nullable MoneyAnswer value) {
        if (present(path, value) == null || value == null) {
            return null;
        }
        String amount = text(path + ".amount", value.amount());
        String currency = text(path + ".currency", value.currency());
        if (amount == null || currency == null) {
            return null;
        }
        try {
            return Money.of(amount, currency);
        } catch (NumberFormatException _) {
            add(path + ".amount", "is not a number", null);
        } catch (IllegalArgumentException e) {
            add(path, "is not an amount of money: " + e.getMessage(), null);
        }
        return null;
    }
}
