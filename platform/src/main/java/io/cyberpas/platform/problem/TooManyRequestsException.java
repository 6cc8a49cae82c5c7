package io.cyberpas.platform.problem;

import java.io.Serial;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Asked for too often: 429 with Retry-After. */
public final class TooManyRequestsException extends ProblemException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final long MILLIS_PER_SECOND = 1000;

    private final long retryAfterSeconds;

    /** @param wait after which it may be tried again; told in whole seconds, at least one */
    public TooManyRequestsException(Duration wait) {
        this(Math.max(1, Math.ceilDiv(wait.toMillis(), MILLIS_PER_SECOND)));
    }

    private TooManyRequestsException(long seconds) {
        super(
                429,
                "too-many-requests",
                "Too many requests",
                "Asked for too often; try again in " + seconds + " s",
                List.of(),
                Map.of(),
                null);
        this.retryAfterSeconds = seconds;
    }

    /** What Retry-After says. */
    long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
