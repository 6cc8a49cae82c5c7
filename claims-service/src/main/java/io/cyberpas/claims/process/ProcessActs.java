package io.cyberpas.claims.process;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * When the acts happened that start and stop clocks. Each feature tells of those it keeps, as a CDI bean; of all others it knows
 * nothing. Asked only for clocks that wait for an act.
 */
public interface ProcessActs {

    /** When an act happened that starts clocks, if it did and the feature keeps it. */
    default Optional<Instant> began(UUID claimId, ClockStart act) {
        return Optional.empty();
    }

    /** When an act that stops clocks happened first at or after an instant, if it did and the feature keeps it. */
    default Optional<Instant> happened(UUID claimId, ClockStop act, Instant since) {
        return Optional.empty();
    }
}
