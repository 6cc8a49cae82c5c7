package io.cyberpas.claims.document.api;

import io.cyberpas.claims.document.DocumentKeeping;
import io.cyberpas.claims.document.ReceivedPaper;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.idempotency.Idempotent;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** The part of keeping a paper that runs once a key, in one transaction; it has been printed or received before. */
@ApplicationScoped
class KeepingOnce {

    private final DocumentKeeping keeping;

    KeepingOnce(DocumentKeeping keeping) {
        this.keeping = keeping;
    }

    @Idempotent
    RestResponse<DocumentView> keep(DocumentKeeping.Draft draft, Actor actor) {
        return answer(keeping.keep(draft, actor));
    }

    @Idempotent
    RestResponse<DocumentView> add(String number, ReceivedPaper paper, Actor actor) {
        return answer(keeping.add(number, paper, actor));
    }

    private static RestResponse<DocumentView> answer(DocumentKeeping.Outcome outcome) {
        var view = DocumentView.of(outcome.document());
        return RestResponse.ResponseBuilder.create(
                        outcome.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, view)
                .location(URI.create(view.href()))
                .build();
    }
}
