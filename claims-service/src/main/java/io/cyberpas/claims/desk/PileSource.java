package io.cyberpas.claims.desk;

import io.cyberpas.platform.access.Actor;
import java.time.Instant;
import java.util.Set;

/**
 * What a feature has lying on desks. Features implement it as CDI beans, each for piles of its own tables, so that the desk knows
 * none of them; each {@link DeskView} has one.
 */
public interface PileSource {

    /** The piles it answers for. */
    Set<DeskView> views();

    /** One of its piles as it lies before somebody. */
    DeskPile pile(DeskView view, Look look);

    /**
     * Who looks, and when.
     *
     * @param endOfDay when the business day ends
     */
    record Look(Actor actor, Instant now, Instant endOfDay) {}
}
