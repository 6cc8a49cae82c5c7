package io.cyberpas.claims.duty;

import java.util.EnumSet;
import java.util.Set;

/**
 * What became of a reporting duty.
 *
 * <pre>
 * OPEN → OPEN             a part was reported, and the duty stays until the rest is
 *      → FILED            reported; the receipt is kept
 *      → WAIVED           the law lets go of it in this case; ground and reason are kept
 *      → NOT_APPLICABLE   on closer look it never arose; the reason is kept
 * WAIVED, NOT_APPLICABLE → OPEN   the facts changed
 * </pre>
 */
public enum DutyStatus {
    OPEN,
    FILED,
    WAIVED,
    NOT_APPLICABLE;

    /** The states that may follow this one. */
    public Set<DutyStatus> successors() {
        return switch (this) {
            case OPEN -> EnumSet.of(OPEN, FILED, WAIVED, NOT_APPLICABLE);
            case WAIVED, NOT_APPLICABLE -> EnumSet.of(OPEN);
            case FILED -> EnumSet.noneOf(DutyStatus.class);
        };
    }
}
