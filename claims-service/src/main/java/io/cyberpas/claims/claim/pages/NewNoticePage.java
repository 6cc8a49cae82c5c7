package io.cyberpas.claims.claim.pages;

import io.cyberpas.platform.access.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The empty form of a notice; a class of its own, because its address would else be read as a claim's number. */
@Path("/claims/new")
@Produces(MediaType.TEXT_HTML)
@Blocking
class NewNoticePage {

    @CheckedTemplate(basePath = "claims")
    static class Templates {
        static native TemplateInstance notify(String policyNumber);

        private Templates() {}
    }

    @GET
    @RolesAllowed({Roles.BROKER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(hidden = true)
    public TemplateInstance form(@RestQuery @Nullable String policy) {
        return Templates.notify(policy == null ? "" : policy);
    }
}
