package io.cyberpas.platform.problem;

import java.io.Serial;
import java.util.List;
import java.util.Map;

/** Somebody else changed it in between: 412. */
public final class StaleVersionException extends ProblemException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** @param current the version it has now */
    public StaleVersionException(long current) {
        super(
                412,
                "stale-version",
                "Changed in between",
                "Somebody else changed it; the version is now " + current + ". Read it again, then repeat the change",
                List.of(),
                Map.of("currentVersion", current),
                null);
    }
}
