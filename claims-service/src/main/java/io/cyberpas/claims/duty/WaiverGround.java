package io.cyberpas.claims.duty;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.Source;
import java.util.Set;

/**
 * A ground on which the law lets go of a duty.
 *
 * @param needs facts without which it does not hold
 */
public record WaiverGround(String code, Bilingual ground, Set<IncidentTrait> needs, Source source) {

    public WaiverGround {
        needs = Set.copyOf(needs);
    }
}
