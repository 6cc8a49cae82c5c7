package io.cyberpas.policy.document.api;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.policy.document.DocumentMaking;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** The part of making a document that runs once a key, in one transaction; it has been printed before. */
@ApplicationScoped
class KeepingOnce {

    private final DocumentMaking making;

    KeepingOnce(DocumentMaking making) {
        this.making = making;
    }

    @Idempotent
    RestResponse<DocumentView> keep(DocumentMaking.Draft draft, Actor actor) {
        DocumentMaking.Outcome outcome = making.keep(draft, actor);
        DocumentView view = DocumentView.of(outcome.document());
        return RestResponse.ResponseBuilder.create(
                        outcome.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, view)
                .location(URI.create(view.href()))
                .build();
    }
}
