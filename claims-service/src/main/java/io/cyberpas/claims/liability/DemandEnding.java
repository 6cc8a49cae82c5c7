package io.cyberpas.claims.liability;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * Why nothing more is due on a demand as such.
 *
 * @param reason the settlement that took its place, or why the claimants took it back
 */
@Embeddable
public record DemandEnding(
        @Enumerated(EnumType.STRING) @Column(name = "ending")
        How how,

        @Column(name = "ended_reason") String reason,
        @Column(name = "ended_by") String by,
        @Column(name = "ended_at") Instant at) {

    /** In which way it ended. */
    public enum How {
        /** A settlement takes its place; that is what is paid. */
        SETTLED,
        /** Taken back or dismissed. */
        WITHDRAWN
    }
}
