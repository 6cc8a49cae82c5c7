package io.cyberpas.platform.problem;

import java.io.Serial;
import java.util.List;
import java.util.Map;

/** The input has the wrong shape: 400, naming each field. */
public final class InvalidInputException extends ProblemException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** @param errors at least one */
    public InvalidInputException(FieldProblem... errors) {
        this(List.of(errors));
    }

    /** @param errors at least one */
    public InvalidInputException(List<FieldProblem> errors) {
        super(400, "invalid-input", "Invalid input", detail(errors), errors, Map.of(), null);
    }

    private static String detail(List<FieldProblem> errors) {
        if (errors.size() == 1) {
            FieldProblem only = errors.getFirst();
            return only.path() + " " + only.problem();
        }
        return errors.size() + " fields are not right";
    }
}
