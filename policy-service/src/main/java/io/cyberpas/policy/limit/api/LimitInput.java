package io.cyberpas.policy.limit.api;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.util.UUID;

/** Reads what callers of the limits write. */
final class LimitInput {
    /** A code of an incident or a sublimit. */
    static final String CODE = "[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}";
    /** A claim number. */
    static final String CLAIM = "C-\\d{4}-\\d{6,9}";

    private LimitInput() {}

    /** A key in a path. */
    static UUID key(String parameter, String what, String value) {
        try {
            if (value.length() == 36) {
                return UUID.fromString(value);
            }
        } catch (IllegalArgumentException _) {
            // told below
        }
        throw new InvalidInputException(new FieldProblem(parameter, "is not a %s id".formatted(what), "a UUID"));
    }
}
