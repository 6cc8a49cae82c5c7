package io.cyberpas.policy.document.api;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.policy.document.DocumentMaking;
import io.cyberpas.policy.document.PolicyDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A document as an answer: shown by the browser, known by its hash, asked for again each time but sent once. */
@ApplicationScoped
public class PdfAnswer {

    private static final String ASK_EACH_TIME = "private, no-cache";

    private final DocumentMaking making;

    PdfAnswer(DocumentMaking making) {
        this.making = making;
    }

    /** The file, or that the caller has it. */
    public RestResponse<byte[]> of(PolicyDocument document, Actor actor, Request request) {
        EntityTag tag = new EntityTag(document.sha256());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return ResponseBuilder.<byte[]>create(RestResponse.Status.NOT_MODIFIED)
                    .tag(tag)
                    .header(HttpHeaders.CACHE_CONTROL, ASK_EACH_TIME)
                    .build();
        }
        return ResponseBuilder.ok(making.open(document, actor), "application/pdf")
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, ASK_EACH_TIME)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"%s\"".formatted(document.fileName()))
                .build();
    }
}
