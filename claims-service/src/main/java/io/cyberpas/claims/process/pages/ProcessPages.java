package io.cyberpas.claims.process.pages;

import io.cyberpas.claims.process.ProcessDefinition;
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

/** The definition of the process, for staff to read. */
@Path("/process")
@Produces(MediaType.TEXT_HTML)
@Blocking
class ProcessPages {

    private final ProcessDefinition process;

    ProcessPages(ProcessDefinition process) {
        this.process = process;
    }

    @CheckedTemplate(basePath = "process")
    static class Templates {
        static native TemplateInstance definition(ProcessDefinition process);

        private Templates() {}
    }

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance definition() {
        return Templates.definition(process);
    }
}
