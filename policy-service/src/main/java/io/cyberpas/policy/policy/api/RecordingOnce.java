package io.cyberpas.policy.policy.api;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.version.IfMatch;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.change.Planned;
import io.cyberpas.policy.policy.change.PolicyChanges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.RestResponse;

/** The part of a change that runs once a key, in one transaction; it has been planned and priced before. */
@ApplicationScoped
class RecordingOnce {

    private final PolicyChanges changes;

    RecordingOnce(PolicyChanges changes) {
        this.changes = changes;
    }

    @Idempotent
    RestResponse<TransactionView> record(Planned planned, Actor actor) {
        Policy policy = changes.record(planned.plan(), actor);
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, TransactionView.of(policy.lastTransaction()))
                .location(UriBuilder.fromPath("/api/policies/{number}/transactions")
                        .build(policy.number()))
                .tag(IfMatch.etag(policy.version()))
                .build();
    }
}
