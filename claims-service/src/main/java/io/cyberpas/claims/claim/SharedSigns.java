package io.cyberpas.claims.claim;

import java.util.List;
import java.util.UUID;

/** Port to what the incidents of claims have in common. */
public interface SharedSigns {

    /** Signs by which other claims may be of the same incident; at most so many. */
    List<SharedSign> of(UUID claimId, int most);

    /**
     * Something that the incident of another claim has in common with this one.
     *
     * @param value such as the name of the malware
     */
    record SharedSign(UUID claimId, Likeness.Kind kind, String value) {}
}
