package io.cyberpas.claims.recovery;

import io.cyberpas.platform.access.Actor;
import java.util.List;

/** Port to whoever keeps the treaties of policies. Never called inside a database transaction. */
public interface ReinsuranceShares {

    /**
     * What reinsurers bear of a claim.
     *
     * @throws io.cyberpas.platform.problem.UnavailableException when it cannot be said at the moment
     */
    List<ReinsuranceShare> of(String policyNumber, String claimNumber, Actor actor);
}
