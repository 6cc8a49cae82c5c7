package io.cyberpas.claims.payment;

import io.cyberpas.platform.access.ActingUser;
import java.time.LocalDate;
import java.util.List;

/**
 * Port to whoever keeps the limits of policies. Every call may be repeated; none is made inside a database transaction. All throw
 * {@link io.cyberpas.platform.problem.UnavailableException} when it cannot be said at the moment.
 */
public interface PolicyLimits {

    /** What became of holding a limit. */
    sealed interface Answer {

        /** Held, now or at an earlier try. */
        record Held() implements Answer {}

        /** Not held, and asking again would not help. */
        record Refused(String reason) implements Answer {}
    }

    /** The limits beside the aggregate and those of the parts, as they stand for losses of a day by an event. */
    List<FurtherLimit> further(String policyNumber, String event, LocalDate lossOn, ActingUser actingUser);

    /** Holds the limit for a payment that is proposed. */
    Answer hold(LimitOrder order, ActingUser actingUser);

    /** Takes what is held. */
    void take(LimitOrder order, ActingUser actingUser);

    /** Frees what is held, if anything is. */
    void free(LimitOrder order, ActingUser actingUser);

    /** Gives back what a payment took, up to the total that is due. */
    void giveBack(LimitOrder order, ActingUser actingUser);
}
