package io.cyberpas.claims.incident;

import io.cyberpas.platform.problem.FieldProblem;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Checks single values of a VERIS record against the rule for their place. */
final class VerisValues {

    private static final int MAX_TEXT_LENGTH = 10_000;
    private static final int MAX_LIST_LENGTH = 1_000;
    private static final int MAX_FREE_DEPTH = 20;

    private VerisValues() {}

    static void check(
            VerisRule rule, String path, @Nullable Object value, boolean olderVersion, List<FieldProblem> problems) {
        if (value == null) {
            problems.add(new FieldProblem(path, "must not be null; leave it out instead", allowed(rule)));
            return;
        }
        String allowed = allowed(rule);
        BiConsumer<String, String> refuse = (where, problem) -> problems.add(new FieldProblem(where, problem, allowed));
        switch (rule.kind()) {
            case TEXT -> text(path, value, refuse);
            case TEXTS -> list(path, value, refuse, VerisValues::text);
            case MATCH -> match(rule, path, value, refuse);
            case MATCHES -> list(path, value, refuse, (where, each, to) -> match(rule, where, each, to));
            case ONE -> one(rule, path, value, olderVersion, refuse);
            case SOME -> list(path, value, refuse, (where, each, to) -> one(rule, where, each, olderVersion, to));
            case INTEGER -> integer(rule, path, value, refuse);
            case NUMBER -> number(rule, path, value, refuse);
            case GROUP -> {
                if (!(value instanceof Map)) {
                    refuse.accept(path, "must be an object");
                }
            }
            case LIST -> {
                if (!(value instanceof List<?> list)) {
                    refuse.accept(path, "must be a list of objects");
                } else if (list.isEmpty() || list.size() > MAX_LIST_LENGTH) {
                    refuse.accept(path, "must hold 1 to " + MAX_LIST_LENGTH + " objects");
                }
            }
            case FREE -> free(path, value, 0, refuse);
        }
    }

    /** What the rule allows, in words. */
    static String allowed(VerisRule rule) {
        return switch (rule.kind()) {
            case TEXT, TEXTS -> "text of at most " + MAX_TEXT_LENGTH + " characters";
            case MATCH, MATCHES -> "text of the form " + rule.argument();
            case ONE, SOME -> String.join(", ", VerisEnumerations.standard().values(rule.argument()));
            case INTEGER -> "a whole number from " + rule.least() + " to " + rule.greatest();
            case NUMBER -> "a number from " + rule.least() + " to " + rule.greatest();
            case GROUP -> "an object";
            case LIST -> "a list of objects";
            case FREE -> "anything";
        };
    }

    private static void text(String path, Object value, BiConsumer<String, String> refuse) {
        if (!(value instanceof String text)) {
            refuse.accept(path, "must be a text");
        } else if (text.length() > MAX_TEXT_LENGTH) {
            refuse.accept(path, "is longer than " + MAX_TEXT_LENGTH + " characters");
        } else if (text.indexOf('\0') >= 0) {
            refuse.accept(path, "holds a NUL character, which cannot be kept");
        }
    }

    private static void match(VerisRule rule, String path, Object value, BiConsumer<String, String> refuse) {
        if (!(value instanceof String text) || !rule.pattern().matcher(text).matches()) {
            refuse.accept(path, quoted(value) + " does not have the expected form");
        }
    }

    private static void one(
            VerisRule rule, String path, Object value, boolean olderVersion, BiConsumer<String, String> refuse) {
        if (!(value instanceof String text)
                || !VerisEnumerations.standard().allows(rule.argument(), text, olderVersion)) {
            refuse.accept(path, quoted(value) + " is not a value of VERIS " + (olderVersion ? "1.3 or 1.4" : "1.4"));
        }
    }

    private static void integer(VerisRule rule, String path, Object value, BiConsumer<String, String> refuse) {
        if (!(value instanceof Integer || value instanceof Long || value instanceof BigInteger)) {
            refuse.accept(path, "must be a whole number");
        } else {
            number(rule, path, value, refuse);
        }
    }

    private static void number(VerisRule rule, String path, Object value, BiConsumer<String, String> refuse) {
        if (!(value instanceof Number)) {
            refuse.accept(path, "must be a number");
            return;
        }
        BigDecimal number = new BigDecimal(value.toString());
        if (number.compareTo(BigDecimal.valueOf(rule.least())) < 0
                || number.compareTo(BigDecimal.valueOf(rule.greatest())) > 0) {
            refuse.accept(path, "is out of range");
        }
    }

    private static void list(String path, Object value, BiConsumer<String, String> refuse, ElementCheck check) {
        if (!(value instanceof List<?> list)) {
            refuse.accept(path, "must be a list");
            return;
        }
        if (list.isEmpty() || list.size() > MAX_LIST_LENGTH) {
            refuse.accept(path, "must hold 1 to " + MAX_LIST_LENGTH + " values");
        }
        Set<Object> seen = new HashSet<>();
        for (int index = 0; index < list.size(); index++) {
            Object element = list.get(index);
            String where = path + "[" + index + "]";
            if (element == null) {
                refuse.accept(where, "must not be null");
            } else {
                check.element(where, element, refuse);
                if (!seen.add(element)) {
                    refuse.accept(where, quoted(element) + " is named twice");
                }
            }
        }
    }

    private static void free(String path, @Nullable Object value, int depth, BiConsumer<String, String> refuse) {
        if (depth > MAX_FREE_DEPTH) {
            refuse.accept(path, "is nested more than " + MAX_FREE_DEPTH + " levels deep");
        } else if (value instanceof String) {
            text(path, value, refuse);
        } else if (value instanceof List<?> list) {
            list.forEach(each -> free(path, each, depth + 1, refuse));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((name, each) -> {
                text(path, name, refuse);
                free(path + "." + name, each, depth + 1, refuse);
            });
        }
    }

    private static String quoted(Object value) {
        String text = String.valueOf(value);
        return "\"" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "\"";
    }

    /** Checks one element of a list. */
    @FunctionalInterface
    private interface ElementCheck {
        void element(String path, Object value, BiConsumer<String, String> refuse);
    }
}
