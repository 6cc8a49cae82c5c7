package io.cyberpas.claims.recovery;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;

/** A step of a recovery: where it led, about how much, why, who and when. */
@Embeddable
public record RecoveryStep(
        @Enumerated(EnumType.STRING) @Column(name = "status")
        RecoveryStatus status,

        @Column(name = "amount") BigDecimal amount,
        @Column(name = "note") String note,
        @Column(name = "taken_by") String by,
        @Column(name = "taken_at") Instant at) {}
