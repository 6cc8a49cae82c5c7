package io.cyberpas.claims.event.api;

import io.cyberpas.claims.event.EventHandling;
import io.cyberpas.claims.event.EventTerms;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** Opens an event once a key. */
@ApplicationScoped
class EventOnce {

    private final EventHandling handling;

    EventOnce(EventHandling handling) {
        this.handling = handling;
    }

    @Idempotent
    RestResponse<EventView> open(EventTerms terms, Actor actor) {
        var event = handling.open(terms, actor);
        return RestResponse.ResponseBuilder.<EventView>created(URI.create("/api/events/" + event.code()))
                .entity(EventView.of(event))
                .tag(IfMatch.etag(event.version()))
                .build();
    }
}
