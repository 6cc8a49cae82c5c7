package io.cyberpas.claims.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was found out of the days of an incident after the notice; the last correction counts, the audit trail keeps them all. */
@Embeddable
public record DateCorrection(
        @Column(name = "corrected_from") @Nullable LocalDate occurredFrom,
        @Column(name = "corrected_until") @Nullable LocalDate occurredUntil,
        @Column(name = "corrected_made_on") @Nullable LocalDate claimMadeOn,
        @Column(name = "correction_reason") String reason,
        @Column(name = "corrected_by") String by,
        @Column(name = "corrected_at") Instant at) {}
