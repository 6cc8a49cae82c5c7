package io.cyberpas.claims.proceeding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A deadline was put off; never edited. */
@Embeddable
public record Extension(
        @Column(name = "due_before") Instant before,
        @Column(name = "due_after") Instant after,
        @Column(name = "reason") String reason,
        @Column(name = "extended_by") String by,
        @Column(name = "extended_at") Instant at) {}
