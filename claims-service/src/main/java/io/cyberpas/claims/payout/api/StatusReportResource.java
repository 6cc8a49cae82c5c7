package io.cyberpas.claims.payout.api;

import io.cyberpas.claims.payout.StatusImporting;
import io.cyberpas.claims.payout.StatusReport;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the bank reports of credits. */
@Path("/api/status-reports")
@RolesAllowed(Roles.FINANCE)
@Tag(name = "Payouts")
@Blocking
class StatusReportResource {

    private final StatusImporting importing;
    private final CurrentActor actor;

    StatusReportResource(StatusImporting importing, CurrentActor actor) {
        this.importing = importing;
        this.actor = actor;
    }

    @POST
    @Consumes(MediaType.APPLICATION_XML)
    @Operation(
            summary = "Follow a status report of the bank, pain.002",
            description =
                    "Of a message, a batch or single credits. The same message again changes nothing. Ids that were never sent are"
                            + " named, and so are credits told to be settled that had come back.")
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_XML, schema = @Schema(type = SchemaType.STRING)))
    public ReportView take(InputStream content) {
        return view(importing.take(content, actor.get()));
    }

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(summary = "List the reports, newest first")
    public Page<StatusReport> list(@RestQuery @Nullable String after, @RestQuery @Nullable Integer size) {
        return importing.page(PageRequest.of(after, size));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.FINANCE, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(summary = "Read a report and what it could not be followed in")
    public ReportView read(@RestPath UUID id) {
        return view(importing.report(id));
    }

    private ReportView view(StatusReport report) {
        return new ReportView(report, importing.problems(report.id()));
    }

    /** A report with the first thousand problems. */
    @Schema(name = "StatusReport")
    record ReportView(StatusReport report, List<StatusReport.Problem> problems) {}
}
