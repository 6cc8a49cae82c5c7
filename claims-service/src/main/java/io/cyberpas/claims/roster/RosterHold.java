package io.cyberpas.claims.roster;

import java.util.Optional;
import java.util.UUID;

/** What others build on a roster, and that it therefore must stay as it is. Implemented as CDI beans. */
public interface RosterHold {

    /** Why neither victims nor awards of a demand may change at the moment, as a sentence; empty if they may. */
    Optional<String> whyNothingChanges(UUID demandId);

    /** Why the victims of a file cannot be taken off any more, as a sentence; empty if they can. */
    Optional<String> whyVictimsStay(UUID rosterId);
}
