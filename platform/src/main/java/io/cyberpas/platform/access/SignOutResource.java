package io.cyberpas.platform.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The address that ends the session. The session is ended and the browser sent to the issuer while the request is being
 * authenticated ({@code quarkus.oidc.logout.path}); the method itself is reached only with a bearer token, which has no session.
 */
@Path("/logout")
@RolesAllowed("**")
public class SignOutResource {
    /** Leads to the start. */
    @GET
    @Operation(hidden = true)
    public Response signOut() {
        return Response.seeOther(URI.create("/")).build();
    }
}
