package io.cyberpas.platform.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with JSON that could not be read, and where. */
final class JsonProblems {
    private JsonProblems() {}

    /** Whether the exception comes from reading; from writing it is our own fault. */
    static boolean isReading(JsonProcessingException e) {
        return e instanceof MismatchedInputException
                || e instanceof ValueInstantiationException
                || e.getProcessor() instanceof JsonParser;
    }

    static FieldProblem of(JsonProcessingException e) {
        if (e instanceof JsonMappingException mapping) {
            return mapping(mapping);
        }
        String place = e.getLocation() == null
                ? ""
                : " (line %d, column %d)"
                        .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
        return new FieldProblem("$", "is not well-formed JSON" + place, null);
    }

    private static FieldProblem mapping(JsonMappingException e) {
        String path = path(e.getPath());
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                new FieldProblem(path, "is not a field of this request", names(unknown.getKnownPropertyIds()));
            case InvalidFormatException format ->
                new FieldProblem(path, "is not right", allowed(format.getTargetType()));
            case ValueInstantiationException value -> new FieldProblem(path, reason(value), null);
            case MismatchedInputException mismatch
            when mismatch.getTargetType() != null ->
                new FieldProblem(path, "has the wrong type or is missing", allowed(mismatch.getTargetType()));
            default -> new FieldProblem(path, "is not right", null);
        };
    }

    /** What the constructor of a value said; its messages are written for the caller. */
    private static String reason(ValueInstantiationException e) {
        Throwable cause = e.getCause();
        if (cause instanceof ProblemException problem) {
            return "is not right: " + problem.detail();
        }
        return cause instanceof IllegalArgumentException && cause.getMessage() != null
                ? "is not right: " + cause.getMessage()
                : "is not right";
    }

    private static String path(List<JsonMappingException.Reference> references) {
        StringBuilder path = new StringBuilder("$");
        for (JsonMappingException.Reference reference : references) {
            if (reference.getFieldName() != null) {
                path.append('.').append(reference.getFieldName());
            } else {
                path.append('[').append(reference.getIndex()).append(']');
            }
        }
        return path.toString();
    }

    private static @Nullable String names(@Nullable Collection<Object> known) {
        return known == null
                ? null
                : known.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    static @Nullable String allowed(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
        }
        if (type == LocalDate.class) {
            return "a date such as 2026-12-01";
        }
        if (type == Instant.class) {
            return "an instant such as 2026-12-01T00:00:00Z";
        }
        if (type == UUID.class) {
            return "a UUID";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == BigDecimal.class) {
            return "a number";
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return "a whole number";
        }
        if (type == String.class) {
            return "a text";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        return type.isRecord() ? "an object" : null;
    }
}
