package io.cyberpas.platform.problem;

import java.io.Serial;
import java.util.List;
import java.util.Map;

/** A change came without saying which version it is meant for: 428. */
public final class PreconditionRequiredException extends ProblemException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Asks for If-Match. */
    public PreconditionRequiredException() {
        super(
                428,
                "version-required",
                "Version required",
                "Say in If-Match which version is to be changed; the last answer had it as ETag",
                List.of(new FieldProblem("If-Match", "is missing", "the ETag of the last answer, such as \"3\"")),
                Map.of(),
                null);
    }
}
