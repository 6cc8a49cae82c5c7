package io.cyberpas.claims.forensics.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.FORENSIC_VENDOR;

import io.cyberpas.platform.access.CurrentActor;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The evidence of a claim for other systems; for a firm as far as the items are its own. The VERIS record is that of the incident. */
@Path("/api/claims/{number}/evidence-exports")
@Tag(name = "Forensics")
@RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, FORENSIC_VENDOR, AUDITOR})
@Blocking
class ExportResource {

    private final ExportAnswers answers;
    private final CurrentActor actor;

    ExportResource(ExportAnswers answers, CurrentActor actor) {
        this.answers = answers;
        this.actor = actor;
    }

    @GET
    @Path("case.jsonld")
    @Produces(ExportAnswers.JSON_LD)
    @Operation(
            summary = "Export the evidence as a CASE/UCO graph",
            description =
                    "Investigation, items with file facets and hashes, provenance records, custody and derivations as investigative"
                            + " actions, in JSON-LD. The same evidence gives the same bytes.")
    @APIResponse(
            responseCode = "200",
            description = "A graph of CASE 1.x and UCO 1.x",
            content = @Content(mediaType = ExportAnswers.JSON_LD, schema = @Schema(type = SchemaType.OBJECT)))
    public RestResponse<StreamingOutput> caseGraph(@PathParam("number") String number) {
        return answers.caseGraph(number, actor.get());
    }

    @GET
    @Path("manifest.csv")
    @Produces(ExportAnswers.CSV)
    @Operation(summary = "List all items with their hashes as a table")
    @APIResponse(
            responseCode = "200",
            description = "A line for each item",
            content = @Content(mediaType = ExportAnswers.CSV, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<StreamingOutput> manifestTable(@PathParam("number") String number) {
        return answers.manifestTable(number, actor.get());
    }

    @GET
    @Path("manifest.json")
    @Produces(ExportAnswers.JSON)
    @Operation(
            summary = "List all items with their hashes, signed",
            description =
                    "The member signature is Ed25519 over the UTF-8 bytes of the member statement, which sha256sum -c reads.")
    @APIResponse(
            responseCode = "200",
            description = "Items, statement and signature",
            content = @Content(mediaType = ExportAnswers.JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public RestResponse<StreamingOutput> manifestDocument(@PathParam("number") String number) {
        return answers.manifestDocument(number, actor.get());
    }

    @GET
    @Path("SHA256SUMS")
    @Produces(ExportAnswers.TEXT)
    @Operation(summary = "List all items for sha256sum -c", description = "Names files as downloads of them are named.")
    @APIResponse(
            responseCode = "200",
            description = "A hash and a file name for each item",
            content = @Content(mediaType = ExportAnswers.TEXT, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<StreamingOutput> sums(@PathParam("number") String number) {
        return answers.sums(number, actor.get());
    }
}
