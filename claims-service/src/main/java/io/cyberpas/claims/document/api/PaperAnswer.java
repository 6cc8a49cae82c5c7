package io.cyberpas.claims.document.api;

import io.cyberpas.claims.document.ClaimDocument;
import io.cyberpas.claims.document.DocumentKeeping;
import io.cyberpas.platform.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A paper as an answer: known by its hash, asked for again each time but sent once; shown only where it can do no harm. */
@ApplicationScoped
public class PaperAnswer {

    private static final String ASK_EACH_TIME = "private, no-cache";
    private static final String PDF = "application/pdf";

    private final DocumentKeeping keeping;

    PaperAnswer(DocumentKeeping keeping) {
        this.keeping = keeping;
    }

    /** The file, or that the caller has it. */
    public RestResponse<byte[]> of(ClaimDocument document, Actor actor, Request request) {
        var tag = new EntityTag(document.sha256());
        if (request.evaluatePreconditions(tag) != null) {
            return ResponseBuilder.<byte[]>create(RestResponse.Status.NOT_MODIFIED)
                    .tag(tag)
                    .header(HttpHeaders.CACHE_CONTROL, ASK_EACH_TIME)
                    .build();
        }
        var disposition = document.isShownInline() ? "inline" : "attachment";
        return ResponseBuilder.ok(keeping.open(document, actor), document.mediaType())
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, ASK_EACH_TIME)
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "%s; filename=\"%s\"".formatted(disposition, document.fileName()))
                .build();
    }

    /** A printed paper that is not kept. */
    public RestResponse<byte[]> of(DocumentKeeping.Draft draft) {
        return ResponseBuilder.ok(draft.content(), PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"draft.pdf\"")
                .build();
    }
}
