package io.cyberpas.claims.forensics;

import java.util.EnumSet;
import java.util.Set;

/**
 * The life of one version of a forensic report.
 *
 * <pre>
 * DRAFT → SIGNED → ACCEPTED
 *                → RETURNED        the next version then begins as DRAFT
 * </pre>
 */
public enum ReportStatus {
    /** Being written; may change. */
    DRAFT,
    /** Bound by hash and signature; never changes again. */
    SIGNED,
    /** Accepted by a person who neither wrote nor signed it. */
    ACCEPTED,
    /** Sent back with a reason. */
    RETURNED;

    /** The statuses that may follow. */
    public Set<ReportStatus> successors() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SIGNED);
            case SIGNED -> EnumSet.of(ACCEPTED, RETURNED);
            case ACCEPTED, RETURNED -> EnumSet.noneOf(ReportStatus.class);
        };
    }

    /** Whether the next version may begin after it. */
    public boolean admitsNextVersion() {
        return switch (this) {
            case RETURNED, ACCEPTED -> true;
            case DRAFT, SIGNED -> false;
        };
    }
}
