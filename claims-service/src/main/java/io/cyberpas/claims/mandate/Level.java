package io.cyberpas.claims.mandate;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ForbiddenActionException;
import java.util.List;

/** Who has to decide, lowest first. Nobody ever decides on what they proposed. */
public enum Level {
    /** Another handler, or a manager. */
    HANDLER(1, List.of(Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER)),
    MANAGER(1, List.of(Roles.CLAIMS_MANAGER)),
    TWO_MANAGERS(2, List.of(Roles.CLAIMS_MANAGER));

    private final int decisions;
    private final List<String> roles;

    Level(int decisions, List<String> roles) {
        this.decisions = decisions;
        this.roles = roles;
    }

    /** How many different people have to decide. */
    public int decisions() {
        return decisions;
    }

    /** The higher of two levels. */
    public Level or(Level other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** @throws ForbiddenActionException for the proposer, and for whoever's mandate does not reach */
    public void requireMayDecide(String what, Money amount, String proposer, Actor actor) {
        if (proposer.equals(actor.subject())) {
            throw new ForbiddenActionException("Four eyes: nobody decides on a " + what + " of their own");
        }
        if (roles.stream().noneMatch(actor::is)) {
            throw new ForbiddenActionException(
                    "A " + what + " of " + amount + " needs " + decisions + " of " + String.join(", ", roles));
        }
    }
}
