package io.cyberpas.policy.group;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;

/** Who needs to know members by name: who enrols them, and who handles their claims. All others see them masked. */
public final class PersonalData {

    private PersonalData() {}

    /** Whether the actor's role needs the person. */
    public static boolean isFor(Actor actor) {
        return actor.is(Roles.POLICY_ADMIN)
                || actor.is(Roles.BROKER)
                || actor.is(Roles.CLAIMS_HANDLER)
                || actor.is(Roles.CLAIMS_MANAGER)
                || actor.is(Roles.SERVICE);
    }
}
