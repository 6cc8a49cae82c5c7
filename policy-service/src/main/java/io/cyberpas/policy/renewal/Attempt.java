package io.cyberpas.policy.renewal;

import io.cyberpas.platform.problem.ProblemException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out before a transaction, with prices of the quote service, or why that failed. A request that is repeated
 * with its idempotency key is answered as at first, although it could not be worked out again: so the problem is only thrown
 * where the result is to be recorded.
 */
public final class Attempt<T> {
    private final @Nullable T result;
    private final @Nullable ProblemException problem;

    private Attempt(@Nullable T result, @Nullable ProblemException problem) {
        this.result = result;
        this.problem = problem;
    }

    /** Works it out, and keeps the problem where that fails. */
    public static <T> Attempt<T> of(Supplier<T> work) {
        try {
            return new Attempt<>(work.get(), null);
        } catch (ProblemException e) {
            return new Attempt<>(null, e);
        }
    }

    /**
     * The result.
     *
     * @throws ProblemException if there is none
     */
    public T get() {
        if (result == null) {
            throw problem == null ? new IllegalStateException("Neither result nor problem") : problem;
        }
        return result;
    }
}
