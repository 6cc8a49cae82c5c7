package io.cyberpas.claims.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * One step in the course of an appointment; never edited.
 *
 * @param step what happened, such as {@code ACCEPTED} or {@code BUDGET_RAISED}
 * @param note what was said to it
 */
@Embeddable
public record EngagementStep(
        @Column(name = "step") String step,
        @Column(name = "taken_by") String takenBy,
        @Column(name = "taken_at") Instant takenAt,
        @Column(name = "note") String note) {}
