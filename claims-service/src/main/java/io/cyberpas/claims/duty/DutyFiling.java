package io.cyberpas.claims.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * A report as it was made; never changed.
 *
 * @param receipt number or reference that the addressee gave
 * @param filedBy who made the report, in the words of whoever recorded it
 */
@Embeddable
public record DutyFiling(
        @Enumerated(EnumType.STRING) @Column(name = "completeness")
        Completeness completeness,

        @Column(name = "receipt") String receipt,
        @Column(name = "filed_at") Instant filedAt,
        @Column(name = "filed_by") String filedBy,
        @Column(name = "recorded_by") String recordedBy,
        @Column(name = "recorded_at") Instant recordedAt) {}
