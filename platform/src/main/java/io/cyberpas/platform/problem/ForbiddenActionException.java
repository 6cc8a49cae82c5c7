package io.cyberpas.platform.problem;

import java.io.Serial;
import java.util.List;
import java.util.Map;

/** The caller may see the thing but not do this with it: 403. */
public final class ForbiddenActionException extends ProblemException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** @param detail why not, for the caller */
    public ForbiddenActionException(String detail) {
        super(403, "forbidden", "Not allowed", detail, List.of(), Map.of(), null);
    }
}
