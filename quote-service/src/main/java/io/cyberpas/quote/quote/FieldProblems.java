package io.cyberpas.quote.quote;

import io.cyberpas.platform.problem.FieldProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects all that is wrong or missing, so that it can be told at once. */
final class FieldProblems {

    /** Said of a field that has to be filled in before the quote can be submitted. */
    static final String MISSING = "is missing";

    private final List<FieldProblem> problems = new ArrayList<>();

    void refuse(String path, String problem, @Nullable String allowed) {
        problems.add(new FieldProblem(path, problem, allowed));
    }

    void addAll(List<FieldProblem> more) {
        problems.addAll(more);
    }

    void missing(String path, @Nullable String allowed) {
        refuse(path, MISSING, allowed);
    }

    /** Refuses a value that the product does not ask for. */
    void requireAbsent(String path, @Nullable Object value) {
        if (value != null) {
            refuse(path, "is not asked for by this product", null);
        }
    }

    List<FieldProblem> toList() {
        return List.copyOf(problems);
    }

    static String list(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }
}
