package io.cyberpas.claims.claim.pages;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Leads from the service's address to its list. */
@Path("/")
@PermitAll
class StartPage {

    /** Who is not signed in is asked to by the list. */
    @GET
    @Operation(hidden = true)
    public RestResponse<Void> start() {
        return RestResponse.seeOther(URI.create("/claims"));
    }
}
