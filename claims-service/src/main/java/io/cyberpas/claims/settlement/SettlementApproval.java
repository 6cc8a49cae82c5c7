package io.cyberpas.claims.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who agreed to the terms, and when. */
@Embeddable
public record SettlementApproval(
        @Column(name = "approved_by") String by,
        @Column(name = "approved_at") Instant at) {}
