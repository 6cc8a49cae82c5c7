package io.cyberpas.claims.forensics.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.FORENSIC_VENDOR;

import io.cyberpas.claims.forensics.EvidenceKeeping;
import io.cyberpas.claims.forensics.api.ExportAnswers;
import io.cyberpas.platform.access.CurrentActor;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Files that the pages of evidence offer. */
@Path("/claims/{number}/forensics/exports")
@RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, FORENSIC_VENDOR, AUDITOR})
@Blocking
class ExportPages {

    private final ExportAnswers answers;
    private final EvidenceKeeping keeping;
    private final CurrentActor actor;

    ExportPages(ExportAnswers answers, EvidenceKeeping keeping, CurrentActor actor) {
        this.answers = answers;
        this.keeping = keeping;
        this.actor = actor;
    }

    @GET
    @Path("case.jsonld")
    @Produces(ExportAnswers.JSON_LD)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> caseGraph(@RestPath String number) {
        return answers.caseGraph(number, actor.get());
    }

    @GET
    @Path("manifest.csv")
    @Produces(ExportAnswers.CSV)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> manifestTable(@RestPath String number) {
        return answers.manifestTable(number, actor.get());
    }

    @GET
    @Path("manifest.json")
    @Produces(ExportAnswers.JSON)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> manifestDocument(@RestPath String number) {
        return answers.manifestDocument(number, actor.get());
    }

    @GET
    @Path("SHA256SUMS")
    @Produces(ExportAnswers.TEXT)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> sums(@RestPath String number) {
        return answers.sums(number, actor.get());
    }

    @GET
    @Path("evidence/{id}/{sequence}.tst")
    @Produces("application/timestamp-token")
    @Operation(hidden = true)
    public byte[] timestamp(@RestPath String number, @RestPath UUID id, @RestPath int sequence) {
        return keeping.stamp(number, id, sequence, actor.get()).token();
    }
}
