package io.cyberpas.claims.claim;

import java.util.List;

/** Another claim that is perhaps of the same incident, with every reason to think so. */
public record LikelyDuplicate(Claim claim, List<Likeness> reasons) {

    public LikelyDuplicate {
        reasons = List.copyOf(reasons);
    }
}
