package io.cyberpas.claims.directclaim;

import java.util.EnumSet;
import java.util.Set;

/**
 * The life of a direct claim.
 *
 * <pre>
 * RECEIVED → MATCHED    with a claim file; a proceeding is recorded under it
 *          → REJECTED   with a reason, which the victim is not told here
 * </pre>
 */
public enum DirectClaimStatus {
    RECEIVED,
    MATCHED,
    REJECTED;

    /** The states that may follow this one. */
    public Set<DirectClaimStatus> successors() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(MATCHED, REJECTED);
            case MATCHED, REJECTED -> EnumSet.noneOf(DirectClaimStatus.class);
        };
    }
}
