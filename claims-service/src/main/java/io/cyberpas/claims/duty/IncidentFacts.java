package io.cyberpas.claims.duty;

import io.cyberpas.claims.claim.Jurisdiction;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts from which the clocks are generated, as judged at the triage.
 *
 * @param awareAt when the insured became aware
 * @param materialityFoundAt when the insured found the incident material, where that starts a clock
 * @param affectedSubjects persons whose data are concerned, at a careful estimate
 */
public record IncidentFacts(
        Instant awareAt,
        @Nullable Instant materialityFoundAt,
        Set<Jurisdiction> jurisdictions,
        Set<IncidentTrait> traits,
        long affectedSubjects) {

    public IncidentFacts {
        jurisdictions = Set.copyOf(jurisdictions);
        traits = Set.copyOf(traits);
    }
}
