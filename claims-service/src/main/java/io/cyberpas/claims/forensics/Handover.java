package io.cyberpas.claims.forensics;

import io.cyberpas.platform.access.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * An item that was handed over and not confirmed yet.
 *
 * @param by user who entered that it was handed over
 * @param from who had the item, and has it again if it is refused
 * @param firm code of the appointed firm that is to receive it; null for the insurer or somebody of the same firm
 */
@Embeddable
public record Handover(
        @Column(name = "handover_by") String by,
        @Column(name = "handover_from") String from,
        @Column(name = "handover_firm") @Nullable String firm) {

    /** Whether somebody may confirm or refuse: another person than the giver and, where a firm was named, one of it. */
    public boolean mayBeAnsweredBy(Actor actor) {
        return !by.equals(actor.subject()) && (firm == null || firm.equals(actor.vendor()));
    }
}
