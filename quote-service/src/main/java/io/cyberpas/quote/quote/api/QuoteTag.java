package io.cyberpas.quote.quote.api;

import io.cyberpas.platform.version.IfMatch;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every answer that is a quote its version as entity tag. */
class QuoteTag {

    @ServerResponseFilter
    void tag(ContainerResponseContext answer) {
        if (answer.getEntity() instanceof QuoteView quote) {
            answer.getHeaders().putSingle(HttpHeaders.ETAG, IfMatch.etag(quote.version()));
        }
    }
}
