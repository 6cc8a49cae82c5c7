package io.cyberpas.policy.wording.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.FINANCE;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.policy.wording.Wording;
import io.cyberpas.policy.wording.Wordings;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Pages of the wordings. */
@Path("/wordings")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, CLAIMS_HANDLER, CLAIMS_MANAGER, FINANCE, AUDITOR})
@Blocking
class WordingPages {

    private final Wordings wordings;

    WordingPages(Wordings wordings) {
        this.wordings = wordings;
    }

    @CheckedTemplate(basePath = "wordings")
    static class Templates {

        static native TemplateInstance list(List<Wording> wordings);

        static native TemplateInstance wording(Wording wording);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        return Templates.list(wordings.all());
    }

    @GET
    @Path("{version}")
    @Operation(hidden = true)
    public TemplateInstance wording(@PathParam("version") String version) {
        return Templates.wording(wordings.version(version).orElseThrow(() -> new AbsentException("wording", version)));
    }
}
