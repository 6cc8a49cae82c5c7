package io.cyberpas.claims.forensics;

import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import java.io.Serial;
import java.util.List;
import java.util.Map;

/** A report that lacks something cannot be signed: 409, listing everything that is missing. */
public class IncompleteReportException extends ConflictException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<FieldProblem> missing;

    IncompleteReportException(String reference, List<FieldProblem> missing) {
        super(
                "incomplete-report",
                "The report is not complete",
                reference + " lacks " + missing.size() + " things before it can be signed",
                Map.of("missing", List.copyOf(missing)));
        this.missing = List.copyOf(missing);
    }

    /** Everything that is missing. */
    public List<FieldProblem> missing() {
        return missing;
    }
}
