package io.cyberpas.policy.policy;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which policies are looked for.
 *
 * @param text      the start of a policy or quote number, or any part of the insured's name; blanks in names do not count
 * @param status    where the policy stands today
 * @param brokerage of which brokerage; a brokerage of no name has no policies
 * @param today     the day on which the status is judged
 */
public record PolicySearch(
        @Nullable String text,
        @Nullable PolicyStatus status,
        @Nullable String brokerage,
        LocalDate today) {

    /** What an actor looks for, within what the actor may see. */
    public static PolicySearch by(Actor actor, @Nullable String text, @Nullable PolicyStatus status, LocalDate today) {
        String brokerage = null;
        if (actor.is(Roles.BROKER)) {
            brokerage = actor.brokerage() == null ? "" : actor.brokerage();
        }
        String wanted = text == null || text.isBlank() ? null : text.strip();
        return new PolicySearch(wanted, status, brokerage, today);
    }
}
