package io.cyberpas.claims.incident.api;

import io.cyberpas.claims.incident.IncidentRecord;
import io.cyberpas.claims.incident.IncidentRecording;
import io.cyberpas.claims.incident.IncidentStanding;
import io.cyberpas.claims.incident.VerisFormat;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.version.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The incident record of a claim. */
@Path("/api/claims/{number}/incident")
@Tag(name = "Incident", description = "What happened, as a VERIS 1.4 record")
class IncidentResource {

    private static final String EXAMPLE = """
            {"schema_version": "1.4", "incident_id": "C-2026-000001", "security_incident": "Confirmed",
             "victim": {"victim_id": "Hangang Telecom", "industry": "517210", "country": ["KR"]},
             "actor": {"external": {"variety": ["Unknown"]}},
             "action": {"hacking": {"variety": ["SQLi"], "vector": ["Web application"]}},
             "asset": {"assets": [{"variety": "S - Web application"}]},
             "attribute": {"confidentiality": {"data_disclosure": "Yes", "data_total": 90000,
                           "data": [{"variety": "Personal"}]}},
             "timeline": {"incident": {"year": 2026, "month": 12}}}""";

    private final IncidentRecording recording;
    private final VerisFormat format;
    private final CurrentActor actor;

    IncidentResource(IncidentRecording recording, VerisFormat format, CurrentActor actor) {
        this.recording = recording;
        this.format = format;
        this.actor = actor;
    }

    @PUT
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record the incident",
            description = "Takes a VERIS record of version 1.4 or 1.3. Each one becomes a revision of its own; "
                    + "If-Match names the revision that it follows and is left out for the first.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.OBJECT, description = "VERIS record"),
                            example = EXAMPLE))
    public RestResponse<RevisionView> record(
            @PathParam("number") String number,
            @QueryParam("standing") @DefaultValue("PROVISIONAL") IncidentStanding standing,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            String veris) {
        Long expected = ifMatch == null ? null : ifMatch.version();
        IncidentRecord incident = recording.record(number, format.read(veris), standing, expected, actor.get());
        return RestResponse.ResponseBuilder.create(
                        incident.revision() == 1 ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                        RevisionView.of(incident))
                .tag(IfMatch.etag(incident.revision()))
                .build();
    }

    @GET
    @RolesAllowed({
        Roles.CLAIMS_HANDLER,
        Roles.CLAIMS_MANAGER,
        Roles.FORENSIC_VENDOR,
        Roles.COUNSEL,
        Roles.AUDITOR,
        Roles.BROKER,
        Roles.SERVICE
    })
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read the incident record",
            description = "The record as it was recorded, in the shape of VERIS.")
    public RestResponse<String> read(
            @PathParam("number") String number, @QueryParam("revision") @Nullable Integer revision) {
        IncidentRecord incident = recording
                .find(number, Optional.ofNullable(revision), actor.get())
                .orElseThrow(() -> new AbsentException("incident record of claim", number));
        return RestResponse.ResponseBuilder.ok(incident.content())
                .tag(IfMatch.etag(incident.revision()))
                .build();
    }

    @GET
    @Path("revisions")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FORENSIC_VENDOR, Roles.COUNSEL, Roles.AUDITOR})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "List the revisions of the incident record, newest first")
    public List<RevisionView> revisions(@PathParam("number") String number) {
        return recording.revisions(number, actor.get()).stream()
                .map(RevisionView::of)
                .toList();
    }

    /** One revision, without its content. */
    @Schema(name = "IncidentRevision")
    record RevisionView(
            int revision, IncidentStanding standing, String schemaVersion, String recordedBy, Instant recordedAt) {

        static RevisionView of(IncidentRecord incident) {
            return new RevisionView(
                    incident.revision(),
                    incident.standing(),
                    incident.schemaVersion(),
                    incident.recordedBy(),
                    incident.recordedAt());
        }
    }
}
