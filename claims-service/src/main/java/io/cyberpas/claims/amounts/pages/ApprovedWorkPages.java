package io.cyberpas.claims.amounts.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.FINANCE;

import io.cyberpas.claims.quantum.ApprovedWork;
import io.cyberpas.claims.quantum.SupplierWork;
import io.cyberpas.platform.access.CurrentActor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Invoices of appointed firms beside their approved hours, as a part of the page of amounts. */
@Path("/claims/{number}/amounts/approved-work")
@Produces(MediaType.TEXT_HTML)
@Blocking
class ApprovedWorkPages {

    private final SupplierWork work;
    private final CurrentActor actor;

    ApprovedWorkPages(SupplierWork work, CurrentActor actor) {
        this.work = work;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "amounts")
    static class Templates {
        static native TemplateInstance approvedWork(List<ApprovedWork> work);

        private Templates() {}
    }

    @GET
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, FINANCE, AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance show(@RestPath String number) {
        return Templates.approvedWork(work.of(number, actor.get()));
    }
}
