package io.cyberpas.claims.claim;

import io.cyberpas.platform.access.Actor;
import java.time.LocalDate;
import java.util.List;

/** Port to the search over policies, for a loss whose policy number nobody has at hand. Never called inside a database transaction. */
public interface PolicyFinder {

    /**
     * Policies that the actor may notify a loss under, the last issued first.
     *
     * @param text part of the insured's name, a business registration number, or the beginning of a policy number
     * @throws io.cyberpas.platform.problem.UnavailableException when it cannot be said at the moment
     */
    List<FoundPolicy> find(String text, int most, Actor actor);

    /**
     * A policy that was found.
     *
     * @param status where it stands today, in the policy service's own words
     * @param to the day after the last day of cover
     */
    record FoundPolicy(String number, String product, String status, String insuredName, LocalDate from, LocalDate to) {

        /** The last day of cover. */
        public LocalDate lastDay() {
            return to.minusDays(1);
        }
    }
}
