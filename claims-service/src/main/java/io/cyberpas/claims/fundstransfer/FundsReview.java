package io.cyberpas.claims.fundstransfer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What a manager found when looking at a loss that was settled straight through. */
@Embeddable
public record FundsReview(
        @Column(name = "reviewed_by") String by,
        @Column(name = "reviewed_at") Instant at,
        @Column(name = "review_finding") String finding) {}
