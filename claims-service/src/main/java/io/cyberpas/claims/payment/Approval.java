package io.cyberpas.claims.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who approved a payment, and when. */
@Embeddable
public record Approval(
        @Column(name = "approved_by") String approvedBy,
        @Column(name = "approved_at") Instant approvedAt) {}
