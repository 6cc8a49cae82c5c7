package io.cyberpas.claims.roster.api;

import io.cyberpas.claims.roster.ReceivedRoster;
import io.cyberpas.claims.roster.RosterHandling;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.idempotency.Idempotent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.RestResponse;

/** The part of loading that runs once a key, in one transaction; the file has been received before. */
@ApplicationScoped
class RosterOnce {

    private final RosterHandling handling;

    RosterOnce(RosterHandling handling) {
        this.handling = handling;
    }

    @Idempotent
    RestResponse<RosterView> begin(String number, String reference, ReceivedRoster file, Actor actor) {
        RosterHandling.Outcome outcome = handling.begin(number, reference, file, actor);
        RosterView view = RosterView.of(outcome.progress());
        return RestResponse.ResponseBuilder.create(
                        outcome.isNew() ? RestResponse.Status.ACCEPTED : RestResponse.Status.OK, view)
                .location(UriBuilder.fromPath("/api/claims/{number}/demands/{reference}/rosters/{roster}")
                        .build(number, reference, view.number()))
                .build();
    }
}
