package io.cyberpas.policy.policy.change;

import io.cyberpas.platform.problem.ProblemException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A plan, or why there is none. A request that is repeated with its idempotency key is answered as at first, although the
 * policy has moved on and it could not be planned again: so the problem is only thrown where the change is to be recorded.
 */
public final class Planned {
    private final @Nullable ChangePlan plan;
    private final @Nullable ProblemException problem;

    private Planned(@Nullable ChangePlan plan, @Nullable ProblemException problem) {
        this.plan = plan;
        this.problem = problem;
    }

    /** Plans, and keeps the problem where that fails. */
    public static Planned attempt(Supplier<ChangePlan> planning) {
        try {
            return new Planned(planning.get(), null);
        } catch (ProblemException e) {
            return new Planned(null, e);
        }
    }

    /**
     * The plan.
     *
     * @throws ProblemException if there is none
     */
    public ChangePlan plan() {
        if (plan == null) {
            throw problem == null ? new IllegalStateException("Neither plan nor problem") : problem;
        }
        return plan;
    }
}
