package io.cyberpas.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field of a request.
 *
 * @param path JSON path such as {@code $.insured.annualSales.amount}, or the name of a parameter or header
 * @param problem what is wrong, as the rest of a sentence: {@code must not be blank}
 * @param allowed what would be right, where that can be said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldProblem(
        String path, String problem, @Nullable String allowed) {

    /** A problem for which nothing can be said of what is allowed. */
    public FieldProblem(String path, String problem) {
        this(path, problem, null);
    }
}
