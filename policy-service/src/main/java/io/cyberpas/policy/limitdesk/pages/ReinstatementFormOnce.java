package io.cyberpas.policy.limitdesk.pages;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.policy.limitdesk.LimitDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.RestResponse;

/** The form that restores a limit, once a form. */
@ApplicationScoped
class ReinstatementFormOnce {

    private final LimitDesk desk;

    ReinstatementFormOnce(LimitDesk desk) {
        this.desk = desk;
    }

    /** @param limit code of the limit, then the event if it is one per event, with a blank between */
    @Idempotent
    RestResponse<Void> reinstate(String number, long version, String limit, String reason, Actor actor) {
        String[] named = limit.strip().split(" ", 2);
        desk.reinstate(number, version, named[0], named.length == 2 ? named[1] : null, reason, actor);
        return RestResponse.seeOther(
                UriBuilder.fromPath("/policies/{number}/limits").build(number));
    }
}
