package io.cyberpas.claims.claim;

import io.cyberpas.platform.access.Actor;
import java.time.LocalDate;
import java.util.Optional;

/** Port to whoever administers policies. Never called inside a database transaction. */
public interface PolicyCovers {

    /**
     * The cover of a policy on a day.
     *
     * @return empty when there is no such policy
     * @throws io.cyberpas.platform.problem.UnavailableException when it cannot be said at the moment
     */
    Optional<PolicyCover> find(String policyNumber, LocalDate on, Actor actor);
}
