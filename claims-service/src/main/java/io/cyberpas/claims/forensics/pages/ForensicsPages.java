package io.cyberpas.claims.forensics.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.FORENSIC_VENDOR;

import io.cyberpas.claims.forensics.CustodyChain;
import io.cyberpas.claims.forensics.EvidenceItem;
import io.cyberpas.claims.forensics.EvidenceKeeping;
import io.cyberpas.platform.access.Actor;
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
import org.jspecify.annotations.Nullable;

/** Overview of the evidence and the report of a claim. */
@Path("/claims/{number}/forensics")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, FORENSIC_VENDOR, AUDITOR})
@Blocking
class ForensicsPages {

    private final EvidenceKeeping keeping;
    private final ReportSummaries reports;
    private final CurrentActor actor;

    ForensicsPages(EvidenceKeeping keeping, ReportSummaries reports, CurrentActor actor) {
        this.keeping = keeping;
        this.reports = reports;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "forensics")
    static class Templates {
        static native TemplateInstance overview(
                String number,
                List<EvidenceItem> items,
                CustodyChain.Verification custody,
                @Nullable ReportSummary report);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance overview(@RestPath String number) {
        Actor reader = actor.get();
        return Templates.overview(
                number, keeping.items(number, reader), keeping.verify(number, reader), reports.newest(number, reader));
    }
}
