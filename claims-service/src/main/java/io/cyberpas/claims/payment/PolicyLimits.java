package io.cyberpas.claims.payment;

import io.cyberpas.platform.access.ActingUser;
import io.cyberpas.platform.money.Money;
import org.jspecify.annotations.Nullable;

/** Port to whoever keeps the limits of policies. Never called inside a database transaction. */
public interface PolicyLimits {

    /** What became of taking a limit. */
    sealed interface Answer {

        /** Taken, now or at an earlier try. */
        record Taken() implements Answer {}

        /** Not taken, because it does not fit. */
        record Exceeded(
                @Nullable Money aggregateRemaining,
                @Nullable Money partRemaining) implements Answer {}
    }

    /**
     * Takes the limit for a payment; may be repeated.
     *
     * @throws io.cyberpas.platform.problem.UnavailableException when it cannot be said at the moment
     */
    Answer take(LimitErosion erosion, ActingUser actingUser);
}
