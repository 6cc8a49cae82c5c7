package io.cyberpas.quote.questionnaire;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Answers to questions by their codes: {@link Boolean}, {@link BigDecimal}, {@link String} (dates in ISO form) or a list of
 * strings. Only their shape is right; whether they fit the questions is for the {@link Questionnaire} to say, because a draft
 * may hold anything. A blank text, an empty list and null are no answers.
 */
public final class Answers {

    /** Most characters of one text. */
    public static final int LONGEST_TEXT = 2000;

    private static final int MOST_ANSWERS = 500;
    private static final Answers NONE = new Answers(new TreeMap<>());

    private final TreeMap<String, Object> values;

    private Answers(TreeMap<String, Object> values) {
        this.values = values;
    }

    /** No answers. */
    public static Answers none() {
        return NONE;
    }

    /**
     * Answers in canonical form: texts composed and stripped, numbers without trailing zeros.
     *
     * @param answers as they come from JSON
     * @throws InvalidInputException naming each answer that has no shape of an answer
     */
    public static Answers of(Map<String, ?> answers) {
        if (answers.size() > MOST_ANSWERS) {
            throw new InvalidInputException(
                    new FieldProblem("$.answers", "holds too many answers", "up to " + MOST_ANSWERS));
        }
        TreeMap<String, Object> values = new TreeMap<>();
        List<FieldProblem> problems = new ArrayList<>();
        answers.forEach((code, value) -> put(values, problems, code, value));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return values.isEmpty() ? NONE : new Answers(values);
    }

    /**
     * These answers with one of them replaced, or taken away by null.
     *
     * @throws InvalidInputException if the answer has no shape of an answer
     */
    public Answers with(String code, @Nullable Object value) {
        TreeMap<String, Object> changed = new TreeMap<>(values);
        changed.remove(code);
        List<FieldProblem> problems = new ArrayList<>();
        put(changed, problems, code, value);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new Answers(changed);
    }

    /** These answers without one of them. */
    public Answers without(String code) {
        if (!values.containsKey(code)) {
            return this;
        }
        TreeMap<String, Object> fewer = new TreeMap<>(values);
        fewer.remove(code);
        return new Answers(fewer);
    }

    /** The answer, or null where there is none. */
    public @Nullable Object value(String code) {
        return values.get(code);
    }

    /** Whether there is an answer. */
    public boolean has(String code) {
        return values.containsKey(code);
    }

    /** Whether the answer is yes; no and none are not. */
    public boolean isYes(String code) {
        return Boolean.TRUE.equals(values.get(code));
    }

    /** The answer, if it is a number. */
    public Optional<BigDecimal> number(String code) {
        return values.get(code) instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    /** The answer, if it is a text or a choice. */
    public Optional<String> text(String code) {
        return values.get(code) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** The answer, if it is a date. */
    public Optional<LocalDate> date(String code) {
        return text(code).flatMap(Answers::toDate);
    }

    /** What is chosen; nothing if nothing is or the answer is of another kind. */
    public List<String> chosen(String code) {
        return values.get(code) instanceof List<?> list
                ? list.stream().map(String.class::cast).toList()
                : List.of();
    }

    /** Codes of what is answered, sorted. */
    public Set<String> codes() {
        return Collections.unmodifiableSet(values.keySet());
    }

    /** Whether nothing is answered. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** As plain values by code, sorted; {@link #of} makes equal answers of it. */
    public Map<String, Object> toMap() {
        return Collections.unmodifiableMap(values);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Answers answers && answers.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Only how many: answers are confidential and do not belong into logs. */
    @Override
    public String toString() {
        return values.size() + " answers";
    }

    static String path(String code) {
        return "$.answers." + code;
    }

    static Optional<LocalDate> toDate(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static void put(
            Map<String, Object> values, List<FieldProblem> problems, @Nullable String code, @Nullable Object value) {
        if (code == null || !Question.isCode(code)) {
            problems.add(new FieldProblem(
                    path(AnswerShape.harmless(String.valueOf(code))),
                    "is not the code of a question",
                    "capital letters, digits and _, up to 60"));
            return;
        }
        switch (AnswerShape.of(value)) {
            case AnswerShape.Nothing _ -> {}
            case AnswerShape.Canonical right -> values.put(code, right.value());
            case AnswerShape.Wrong wrong ->
                problems.add(new FieldProblem(path(code), wrong.problem(), wrong.allowed()));
        }
    }
}
