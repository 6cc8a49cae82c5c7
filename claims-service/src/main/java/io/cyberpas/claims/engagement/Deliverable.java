package io.cyberpas.claims.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something the firm has to deliver.
 *
 * @param dueOn last day on which it is in time
 * @param deliveredAs reference of what was delivered; null until then
 */
@Embeddable
public record Deliverable(
        @Column(name = "what") String what,
        @Column(name = "due_on") LocalDate dueOn,
        @Column(name = "delivered_at") @Nullable Instant deliveredAt,
        @Column(name = "delivered_as") @Nullable String deliveredAs) {

    /** Something still to be delivered. */
    public static Deliverable due(String what, LocalDate dueOn) {
        return new Deliverable(what.strip(), dueOn, null, null);
    }

    Deliverable delivered(String reference, Instant now) {
        return new Deliverable(what, dueOn, now, reference.strip());
    }

    /** Whether it is missing past its day. */
    public boolean isLate(LocalDate today) {
        return deliveredAt == null && today.isAfter(dueOn);
    }
}
