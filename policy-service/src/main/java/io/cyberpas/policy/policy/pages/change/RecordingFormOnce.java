package io.cyberpas.policy.policy.pages.change;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.policy.policy.change.Planned;
import io.cyberpas.policy.policy.change.PolicyChanges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.RestResponse;

/** The part of a change that runs once a form, in one transaction; it has been planned and priced before. */
@ApplicationScoped
class RecordingFormOnce {

    private final PolicyChanges changes;

    RecordingFormOnce(PolicyChanges changes) {
        this.changes = changes;
    }

    @Idempotent
    RestResponse<Void> record(Planned planned, Actor actor) {
        String number = changes.record(planned.plan(), actor).number();
        return RestResponse.seeOther(
                UriBuilder.fromPath("/policies/{number}/history").build(number));
    }
}
