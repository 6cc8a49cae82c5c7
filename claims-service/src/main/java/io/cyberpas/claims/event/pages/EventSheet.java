package io.cyberpas.claims.event.pages;

import io.cyberpas.claims.event.EventChange;
import io.cyberpas.claims.event.EventExposure;
import io.cyberpas.claims.event.EventFigures.PartFigures;
import io.cyberpas.claims.event.EventMember;
import io.cyberpas.claims.event.EventSum;
import io.cyberpas.claims.event.SuggestedClaim;
import io.cyberpas.claims.event.api.EventView;
import io.cyberpas.platform.paging.Page;
import java.util.List;

/**
 * Everything the page of an event shows.
 *
 * @param moneyIsKnown whether anybody keeps the money of claims
 */
public record EventSheet(
        EventView event,
        EventSum sum,
        List<EventExposure> exposed,
        List<PartFigures> figures,
        boolean moneyIsKnown,
        Page<EventMember> claims,
        List<SuggestedClaim> suggestions,
        List<EventChange> changes) {

    /** Whether claims may be put to it. */
    public boolean isOpen() {
        return event.state().name().equals("OPEN");
    }
}
