package io.cyberpas.claims.coverage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What the review found on one check. */
@Embeddable
public record CheckFinding(
        @Enumerated(EnumType.STRING) @Column(name = "cover_check")
        CoverCheck check,

        @Enumerated(EnumType.STRING) @Column(name = "finding")
        Finding finding,

        @Column(name = "note") String note) {

    /** Holds for this claim, or not, or it cannot be said yet. */
    public enum Finding {
        HOLDS,
        IN_DOUBT,
        FAILS
    }
}
