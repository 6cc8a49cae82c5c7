package io.cyberpas.claims.duty;

import java.time.Instant;
import java.util.List;

/**
 * The facts as they stood from an instant on.
 *
 * @param basis what they rested on
 */
public record FactsRevision(
        long revision,
        long affectedSubjects,
        List<IncidentTrait> traits,
        String basis,
        String assessedBy,
        Instant assessedAt) {

    public FactsRevision {
        traits = List.copyOf(traits);
    }
}
