package io.cyberpas.policy.policy;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which policies are looked for.
 *
 * @param filter        by what the list is narrowed
 * @param ownBrokerage  the only brokerage whose policies may be seen; one of no name has none; null for all
 * @param today         the day on which the status is judged
 */
public record PolicySearch(PolicyFilter filter, @Nullable String ownBrokerage, LocalDate today) {

    /** What an actor looks for, within what the actor may see. */
    public static PolicySearch by(Actor actor, PolicyFilter filter, LocalDate today) {
        if (!actor.is(Roles.BROKER)) {
            return new PolicySearch(filter, null, today);
        }
        return new PolicySearch(filter, actor.brokerage() == null ? "" : actor.brokerage(), today);
    }
}
