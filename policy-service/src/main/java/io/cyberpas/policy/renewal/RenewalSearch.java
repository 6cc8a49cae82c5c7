package io.cyberpas.policy.renewal;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which expiring policies are looked for.
 *
 * @param today     days are counted from it
 * @param dueDays   policies that expire within so many days; renewals that are settled also so many days back
 * @param state     where the renewal stands; null for any
 * @param withoutOffer whether only policies are meant for which no offer has been made
 * @param brokerage of which brokerage; a brokerage of no name has no policies
 */
public record RenewalSearch(
        LocalDate today,
        int dueDays,
        @Nullable RenewalState state,
        boolean withoutOffer,
        @Nullable String brokerage) {

    /** What stands for policies without an offer among the states. */
    public static final String NO_OFFER = "NONE";

    private static final int USUAL_DAYS = 60;
    private static final int MOST_DAYS = 400;

    /**
     * What an actor looks for, within what the actor may see.
     *
     * @param state a state, or {@value #NO_OFFER}
     * @throws InvalidInputException if a value cannot be
     */
    public static RenewalSearch by(
            Actor actor, LocalDate today, @Nullable Integer due, @Nullable String state, @Nullable String brokerage) {
        int days = due == null ? USUAL_DAYS : due;
        if (days < 0 || days > MOST_DAYS) {
            throw new InvalidInputException(new FieldProblem("due", "is out of range", "0 to " + MOST_DAYS));
        }
        boolean none = NO_OFFER.equals(state);
        return new RenewalSearch(
                today, days, none ? null : RenewalState.named(state), none, brokerage(actor, brokerage));
    }

    private static @Nullable String brokerage(Actor actor, @Nullable String wanted) {
        if (actor.is(Roles.BROKER)) {
            return actor.brokerage() == null ? "" : actor.brokerage();
        }
        return wanted == null || wanted.isBlank() ? null : wanted.strip();
    }

    LocalDate from() {
        return state == null || state.isOpen() ? today : today.minusDays(dueDays);
    }

    LocalDate to() {
        return today.plusDays(dueDays);
    }
}
