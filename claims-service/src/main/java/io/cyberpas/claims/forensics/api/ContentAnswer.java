package io.cyberpas.claims.forensics.api;

import io.cyberpas.claims.forensics.ContentReading;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.RestResponse;

/** The answer that carries a content: always as a file of plain bytes, whatever it is, so that no browser opens it. */
public final class ContentAnswer {

    private ContentAnswer() {}

    /** Sends a copy that was granted. */
    public static RestResponse<StreamingOutput> of(String claimNumber, ContentReading.Copy copy) {
        String name = copy.content().fileName(claimNumber, copy.item().label());
        return RestResponse.ResponseBuilder.<StreamingOutput>ok(copy::writeTo, MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name))
                .header(HttpHeaders.CONTENT_LENGTH, copy.content().sizeBytes())
                .header(
                        "Content-Digest",
                        "sha-256=:%s:".formatted(copy.content().digestBase64()))
                .build();
    }
}
