package io.cyberpas.claims.fundstransfer;

import io.cyberpas.platform.access.Actor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Port to whoever knows what a person is insured for. Never called inside a database transaction. */
public interface PersonCovers {

    /**
     * The cover of a person on a day.
     *
     * @param certificate of the member; null for the person whom the policy insures by name
     * @throws io.cyberpas.platform.problem.InvalidInputException when the policy has no such person, insures members and no certificate is
     *     named, or does not insure money
     * @throws io.cyberpas.platform.problem.UnavailableException when it cannot be said at the moment
     */
    PersonCover find(String policyNumber, @Nullable String certificate, LocalDate on, Actor actor);
}
