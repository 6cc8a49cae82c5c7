package io.cyberpas.claims.intake.api;

import io.cyberpas.claims.intake.ImportHandling;
import io.cyberpas.claims.intake.ImportProblems;
import io.cyberpas.claims.intake.ImportReceiving;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.page.Phrases;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Notices in bulk: files of VERIS records, one a line. */
@Path("/api/notice-imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.BROKER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
@Tag(name = "Notice imports", description = "Claims from files of VERIS records")
@Blocking
class ImportResource {

    private static final String JSON_LINES = "application/x-ndjson";
    private static final String CSV = "text/csv";
    private static final String EXAMPLE = """
            {"schema_version":"1.4","incident_id":"HANBIT-2026-17","security_incident":"Confirmed","victim":{"industry":"517210",\
            "country":["KR"]},"actor":{"external":{"variety":["Unknown"]}},"action":{"hacking":{"variety":["SQLi"]}},\
            "asset":{"assets":[{"variety":"S - Web application"}]},"attribute":{},"timeline":{"incident":{"year":2026,"month":3}},\
            "plus":{"cyberpas_policy_number":"P-2026-000001","cyberpas_suspected_parts":["DATA_RESTORATION"]}}
            """;

    private final ImportReceiving receiving;
    private final ImportHandling handling;
    private final ImportProblems problems;
    private final ImportOnce once;
    private final CurrentActor actor;
    private final Phrases phrases;

    ImportResource(
            ImportReceiving receiving,
            ImportHandling handling,
            ImportProblems problems,
            ImportOnce once,
            CurrentActor actor,
            Phrases phrases) {
        this.receiving = receiving;
        this.handling = handling;
        this.problems = problems;
        this.once = once;
        this.actor = actor;
        this.phrases = phrases;
    }

    @POST
    @Consumes({JSON_LINES, "application/jsonl", MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            summary = "Notify the losses of a file",
            description =
                    "Up to 5,000,000 lines, each a VERIS record of version 1.4 or 1.3 in UTF-8. A line names its policy in"
                            + " plus.cyberpas_policy_number, or the default policy counts; plus.cyberpas_aware_at, cyberpas_claim_made_on and"
                            + " cyberpas_suspected_parts may stand beside it. The file is received in full and then worked off in the background;"
                            + " the answer says where to ask for the progress. The same file again is the same import (200); the same incident"
                            + " becomes a claim of a policy once.")
    @RequestBody(
            content = @Content(mediaType = JSON_LINES, schema = @Schema(type = SchemaType.STRING), example = EXAMPLE))
    @APIResponse(responseCode = "202", description = "Received; it is being worked off")
    @APIResponse(responseCode = "200", description = "Had been received before")
    @APIResponse(responseCode = "413", description = "Larger than files may be")
    public RestResponse<ImportView> importNotices(
            @Parameter(description = "The policy of lines that name none", example = "P-2026-000001")
                    @QueryParam("defaultPolicy")
                    @Nullable
                    String defaultPolicy,
            InputStream content,
            @HeaderParam("Idempotency-Key") @Nullable String key)
            throws IOException {
        var file = receiving.receive(content, defaultPolicy);
        try {
            return once.begin(file, actor.get());
        } finally {
            receiving.discardUnlessBegun(file);
        }
    }

    @GET
    @RolesAllowed({Roles.BROKER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(summary = "List imports, the last received first", description = "Brokers see those of their brokerage.")
    public Page<ImportView> list(
            @QueryParam("after") @Nullable String after, @QueryParam("size") @Nullable Integer size) {
        return handling.list(PageRequest.of(after, size), actor.get()).map(ImportView::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.BROKER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(summary = "How far an import is")
    public ImportView read(@RestPath UUID id) {
        return ImportView.of(handling.progress(id, actor.get()));
    }

    @POST
    @Path("{id}/stop")
    @Operation(summary = "Stop an import", description = "What became claims stays so. Stopped twice, it is stopped.")
    public ImportView stop(@RestPath UUID id) {
        return ImportView.of(handling.stop(id, actor.get()));
    }

    @POST
    @Path("{id}/resume")
    @Operation(
            summary = "Resume an import that was stopped or failed",
            description = "It goes on where it was; no incident becomes a claim twice.")
    public ImportView resume(@RestPath UUID id) {
        return ImportView.of(handling.resume(id, actor.get()));
    }

    @GET
    @Path("{id}/errors.csv")
    @Produces(CSV)
    @RolesAllowed({Roles.BROKER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(
            summary = "What is wrong with the lines of an import",
            description =
                    "Columns line, path, problem, allowed; a line for each problem. Korean if Accept-Language says so.")
    public RestResponse<StreamingOutput> errors(@RestPath UUID id) {
        handling.progress(id, actor.get());
        var told = phrases.teller();
        return RestResponse.ResponseBuilder.<StreamingOutput>ok(out -> problems.write(id, told, out))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"errors-%s.csv\"".formatted(id))
                .build();
    }
}
