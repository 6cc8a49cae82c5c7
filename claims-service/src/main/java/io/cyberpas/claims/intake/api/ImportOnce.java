package io.cyberpas.claims.intake.api;

import io.cyberpas.claims.intake.ImportHandling;
import io.cyberpas.claims.intake.ReceivedImport;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.idempotency.Idempotent;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** The part of importing that runs once a key, in one transaction; the file has been received before. */
@ApplicationScoped
class ImportOnce {

    private final ImportHandling handling;

    ImportOnce(ImportHandling handling) {
        this.handling = handling;
    }

    @Idempotent
    RestResponse<ImportView> begin(ReceivedImport file, Actor actor) {
        var outcome = handling.begin(file, actor);
        var view = ImportView.of(outcome.progress());
        return RestResponse.ResponseBuilder.create(
                        outcome.isNew() ? RestResponse.Status.ACCEPTED : RestResponse.Status.OK, view)
                .location(URI.create("/api/notice-imports/" + view.id()))
                .build();
    }
}
