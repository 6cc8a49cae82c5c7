package io.cyberpas.claims.roster.api;

import io.cyberpas.claims.liability.Demand;
import io.cyberpas.claims.roster.ReceivedRoster;
import io.cyberpas.claims.roster.RosterErrors;
import io.cyberpas.claims.roster.RosterHandling;
import io.cyberpas.claims.roster.RosterMode;
import io.cyberpas.claims.roster.RosterProgress;
import io.cyberpas.claims.roster.RosterReceiving;
import io.cyberpas.claims.roster.pages.FaultTexts;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The rosters of victims of a demand: files, loaded in the background. */
@Path("/api/claims/{number}/demands/{reference}/rosters")
@RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
@Tag(name = "Rosters", description = "Victims of a demand, what they are awarded, where they are paid")
@Blocking
class RosterResource {

    private static final String CSV = "text/csv";
    private static final String EXAMPLE = """
            name,birth_date,phone,email,bank_code,account,account_holder,category,participates,award
            김가람,1987-04-25,010-1234-5678,,088,110-123-456789,,CONTACT,Y,
            이나래,1990-11-02,,narae@example.com,,,,UNIQUE_ID,N,150000
            """;

    private final RosterReceiving receiving;
    private final RosterHandling handling;
    private final RosterOnce once;
    private final RosterErrors errors;
    private final CurrentActor actor;

    RosterResource(
            RosterReceiving receiving,
            RosterHandling handling,
            RosterOnce once,
            RosterErrors errors,
            CurrentActor actor) {
        this.receiving = receiving;
        this.handling = handling;
        this.once = once;
        this.errors = errors;
        this.actor = actor;
    }

    /** Why a file is taken off again. */
    @Schema(name = "RosterWithdrawal")
    record WithdrawalRequest(@NotBlank @Size(max = 1000) String reason) {}

    @POST
    @Consumes(CSV)
    @Operation(
            summary = "Load victims from a CSV file",
            description =
                    "Up to 2,000,000 lines, UTF-8 with or without a byte order mark, or MS949 (CP949, EUC-KR), found out. Columns, in"
                            + " any order, in English or Korean: name; resident_number, or birth_date with phone and/or email; and if wanted"
                            + " bank_code with account and account_holder, category, participates (Y or N, empty means Y), award (empty means"
                            + " by the terms). The file is received in full, then loaded in the background; the answer says where to ask for"
                            + " the progress. Faulty lines are told in the error file; the others are kept, or none with"
                            + " mode=ALL_OR_NOTHING. A person who is on the roster already is dropped and told. The same file again is the"
                            + " same roster (200). Kept of a victim are a keyed hash of the identity, the masked name and the sealed account.")
    @RequestBody(content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING), example = EXAMPLE))
    @APIResponse(responseCode = "202", description = "Received; it is being loaded")
    @APIResponse(responseCode = "200", description = "Had been received before")
    @APIResponse(responseCode = "413", description = "Larger than files may be")
    public RestResponse<RosterView> load(
            @RestPath String number,
            @RestPath String reference,
            @RestQuery @DefaultValue("KEEP_GOOD_LINES") RosterMode mode,
            InputStream content,
            @HeaderParam("Idempotency-Key") @Nullable String key)
            throws IOException {
        Actor sender = actor.get();
        Demand demand = handling.demand(number, reference, sender);
        ReceivedRoster file = receiving.receive(demand, handling.rules(number, sender), content, mode);
        try {
            return once.begin(number, reference, file, sender);
        } finally {
            receiving.discardUnlessBegun(file);
        }
    }

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(summary = "List the files and how far they are loaded")
    public List<RosterView> list(@RestPath String number, @RestPath String reference) {
        return handling.all(number, reference, actor.get()).stream()
                .map(RosterView::of)
                .toList();
    }

    @GET
    @Path("{roster}")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(summary = "How far a file is loaded")
    public RosterView read(@RestPath String number, @RestPath String reference, @RestPath int roster) {
        return RosterView.of(handling.progress(number, reference, roster, actor.get()));
    }

    @POST
    @Path("{roster}/stop")
    @Operation(
            summary = "Stop loading a file",
            description = "After the block under way; what is loaded waits. Stopped twice, it is stopped.")
    public RosterView stop(@RestPath String number, @RestPath String reference, @RestPath int roster) {
        return RosterView.of(handling.stop(number, reference, roster, actor.get()));
    }

    @POST
    @Path("{roster}/resume")
    @Operation(summary = "Go on loading a file that was stopped or failed", description = "Nobody is added twice.")
    public RosterView resume(@RestPath String number, @RestPath String reference, @RestPath int roster) {
        return RosterView.of(handling.resume(number, reference, roster, actor.get()));
    }

    @POST
    @Path("{roster}/withdrawal")
    @Operation(
            summary = "Take the victims of a wrong file off again",
            description = "As long as nobody of them is being paid. The file may then be sent again.")
    public RosterView withdraw(
            @RestPath String number,
            @RestPath String reference,
            @RestPath int roster,
            @NotNull @Valid WithdrawalRequest request) {
        return RosterView.of(
                handling.withdraw(number, reference, roster, request.reason().strip(), actor.get()));
    }

    @GET
    @Path("{roster}/errors.csv")
    @Produces(CSV)
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(
            summary = "What is wrong with the lines of a file",
            description =
                    "Columns line, column, problem, first file, first line: the last two of a duplicate say where the person"
                            + " stands already. What the lines say is not repeated. Korean if Accept-Language says so.")
    @APIResponse(
            responseCode = "200",
            description = "A line for each problem",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<StreamingOutput> errors(
            @RestPath String number, @RestPath String reference, @RestPath int roster, HttpHeaders headers) {
        RosterProgress progress = handling.progress(number, reference, roster, actor.get());
        FaultTexts texts = FaultTexts.in(headers.getAcceptableLanguages());
        return RestResponse.ResponseBuilder.<StreamingOutput>ok(
                        out -> errors.write(progress.roster(), texts.header(), texts::of, out))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s-%s-%d-errors.csv\"".formatted(number, reference, roster))
                .build();
    }
}
