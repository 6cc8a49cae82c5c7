package io.cyberpas.claims.event.pages;

import io.cyberpas.claims.event.EventHandling;
import io.cyberpas.claims.event.EventTerms;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.idempotency.Idempotent;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** Opens an event once a form. */
@ApplicationScoped
class EventForm {

    private final EventHandling handling;

    EventForm(EventHandling handling) {
        this.handling = handling;
    }

    @Idempotent
    RestResponse<Void> open(EventTerms terms, Actor actor) {
        return RestResponse.seeOther(
                URI.create("/events/" + handling.open(terms, actor).code()));
    }
}
