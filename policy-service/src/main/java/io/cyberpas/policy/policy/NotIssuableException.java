package io.cyberpas.policy.policy;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.ProblemException;
import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A quote cannot become a policy as it stands: 409, every reason named with its place in the quote. */
public final class NotIssuableException extends ProblemException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** @param problems one or more reasons, each with its JSON path in the quote */
    public NotIssuableException(String quoteNumber, List<FieldProblem> problems) {
        super(
                409,
                "not-issuable",
                "The quote cannot be issued",
                "Quote %s cannot be issued: %s".formatted(quoteNumber, described(problems)),
                problems,
                Map.of("quoteNumber", quoteNumber),
                null);
    }

    private static String described(List<FieldProblem> problems) {
        return problems.stream()
                .map(problem -> problem.path() + " " + problem.problem())
                .collect(Collectors.joining("; "));
    }
}
