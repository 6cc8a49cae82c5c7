package io.cyberpas.policy.group.api;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.policy.group.Channel;
import io.cyberpas.policy.group.EnrolmentHandling;
import io.cyberpas.policy.group.ReceivedFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.RestResponse;

/** The part of enrolling that runs once a key, in one transaction; the file has been received before. */
@ApplicationScoped
class EnrolmentOnce {

    private final EnrolmentHandling handling;

    EnrolmentOnce(EnrolmentHandling handling) {
        this.handling = handling;
    }

    @Idempotent
    RestResponse<EnrolmentView> begin(ReceivedFile file, Actor actor) {
        EnrolmentHandling.Outcome outcome = handling.begin(file, Channel.API, actor);
        EnrolmentView view = EnrolmentView.of(outcome.progress());
        return RestResponse.ResponseBuilder.create(
                        outcome.isNew() ? RestResponse.Status.ACCEPTED : RestResponse.Status.OK, view)
                .location(UriBuilder.fromPath("/api/policies/{number}/enrolments/{id}")
                        .build(view.policyNumber(), view.id()))
                .build();
    }
}
