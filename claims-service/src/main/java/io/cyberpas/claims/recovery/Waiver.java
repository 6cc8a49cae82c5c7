package io.cyberpas.claims.recovery;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * Giving up part of a recovery, as somebody proposed it; it counts once another person agrees.
 *
 * @param amount what is agreed on, or what is abandoned
 */
@Embeddable
public record Waiver(
        @Enumerated(EnumType.STRING) @Column(name = "waiver_kind")
        Kind kind,

        @Column(name = "waiver_amount") BigDecimal amount,
        @Column(name = "waiver_note") String note,
        @Column(name = "waiver_by") String by,
        @Column(name = "waiver_at") Instant at) {

    /** How it is given up. */
    public enum Kind {
        /** By agreeing on less than is expected. */
        AGREEMENT,
        /** By expecting nothing more. */
        ABANDONMENT
    }
}
