package io.cyberpas.claims.forensics.api;

import io.cyberpas.claims.forensics.ForensicReport;
import io.cyberpas.claims.forensics.ReportPaper;
import io.cyberpas.claims.forensics.ReportReading;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.page.Language;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The forensic report as a document. */
@Path("/api/claims/{number}/report/document")
@Tag(name = "Forensics")
class ReportDocumentResource {

    private final ReportReading reading;
    private final ReportPaper paper;
    private final CurrentActor actor;

    ReportDocumentResource(ReportReading reading, ReportPaper paper, CurrentActor actor) {
        this.reading = reading;
        this.paper = paper;
        this.actor = actor;
    }

    @GET
    @Produces("application/pdf")
    @RolesAllowed({Roles.FORENSIC_VENDOR, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(
            summary = "Read the report as a PDF file",
            description = "In Korean (ko) or English (en); the same bytes whenever it is asked for.")
    public RestResponse<byte[]> print(
            @PathParam("number") String number,
            @QueryParam("revision") @Nullable Integer revision,
            @QueryParam("language") @DefaultValue("ko") String language) {
        Language wanted = Language.ofTag(language);
        if (wanted == null) {
            throw new InvalidInputException(new FieldProblem("language", "is not a language of the suite", "ko, en"));
        }
        ForensicReport report = reading.required(number, Optional.ofNullable(revision), actor.get());
        return RestResponse.ResponseBuilder.ok(paper.print(report, wanted))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s-%s.pdf\"".formatted(report.reference(), wanted.tag()))
                .build();
    }
}
