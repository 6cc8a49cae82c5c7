package io.cyberpas.quote.quote.pages;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The bare address of the service leads to its list. */
@Path("/")
class StartPage {

    @GET
    @PermitAll
    @Operation(hidden = true)
    public RestResponse<Void> start() {
        return RestResponse.seeOther(URI.create("/quotes"));
    }
}
