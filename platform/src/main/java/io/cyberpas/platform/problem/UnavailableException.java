package io.cyberpas.platform.problem;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Another part does not answer: 503 with Retry-After. */
public final class UnavailableException extends ProblemException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** @param service the part that does not answer, such as {@code policy-service} */
    public UnavailableException(String service, @Nullable Throwable cause) {
        super(
                503,
                "unavailable",
                "Not available now",
                "The " + service + " does not answer now; try again in a few seconds",
                List.of(),
                Map.of(),
                cause);
    }
}
