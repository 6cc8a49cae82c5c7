package io.cyberpas.claims.forensics;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who accepted or returned a report, when and why. */
@Embeddable
record ReportDecision(
        @Column(name = "decided_by") String by,
        @Column(name = "decided_at") Instant at,
        @Column(name = "decision_reason") String reason) {}
