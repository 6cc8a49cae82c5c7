package io.cyberpas.quote.quote;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.problem.ForbiddenActionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose quotes an actor may see: brokers their brokerage's, the insurer's people and services all. */
public final class QuoteAccess {

    private static final Set<String> SEE_ALL =
            Set.of(Roles.UNDERWRITER, Roles.SENIOR_UNDERWRITER, Roles.POLICY_ADMIN, Roles.AUDITOR, Roles.SERVICE);

    private static final Set<String> WORK_WITH_INSUREDS =
            Set.of(Roles.BROKER, Roles.UNDERWRITER, Roles.SENIOR_UNDERWRITER, Roles.POLICY_ADMIN, Roles.SERVICE);

    private QuoteAccess() {}

    /** Whether the actor needs birth dates, and business registration numbers, which of sole traders are personal data. */
    public static boolean seesPersonalData(Actor actor) {
        return actor.roles().stream().anyMatch(WORK_WITH_INSUREDS::contains);
    }

    /** The brokerage whose quotes alone the actor sees, or null for one who sees all. */
    public static @Nullable String onlyBrokerage(Actor actor) {
        return actor.roles().stream().anyMatch(SEE_ALL::contains) ? null : brokerageOf(actor);
    }

    static boolean sees(Actor actor, Quote quote) {
        String brokerage = onlyBrokerage(actor);
        return brokerage == null || brokerage.equals(quote.brokerage());
    }

    /** @throws ForbiddenActionException if the actor belongs to no brokerage */
    static String brokerageOf(Actor actor) {
        String brokerage = actor.brokerage();
        if (brokerage == null) {
            throw new ForbiddenActionException("%s belongs to no brokerage.".formatted(actor.subject()));
        }
        return brokerage;
    }
}
