package io.cyberpas.claims.liability.api;

import io.cyberpas.claims.liability.LiabilityAssessing;
import io.cyberpas.claims.liability.Roster;
import io.cyberpas.claims.liability.RosterEncoding;
import io.cyberpas.claims.liability.RosterLoading;
import io.cyberpas.claims.liability.Victim;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.File;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The roster of victims of a demand. */
@Path("/api/claims/{number}/demands/{reference}")
@Tag(name = "Liability")
class RosterResource {

    private static final String EXAMPLE = """
            name,birth_date,phone,email,participates,award
            김가람,1987-04-25,010-1234-5678,,Y,
            이나래,1990-11-02,,narae@example.com,N,150000
            """;

    private final RosterLoading loading;
    private final LiabilityAssessing assessing;
    private final CurrentActor actor;

    RosterResource(RosterLoading loading, LiabilityAssessing assessing, CurrentActor actor) {
        this.loading = loading;
        this.assessing = assessing;
        this.actor = actor;
    }

    @POST
    @Path("roster")
    @Consumes("text/csv")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Idempotent
    @Operation(
            summary = "Load victims from a CSV file",
            description = "UTF-8 with or without a byte order mark, or MS949. Columns, in any order: name, birth_date, "
                    + "phone and/or email, and if wanted participates (Y or N, empty means Y) and award (empty means "
                    + "the award per head). One faulty line refuses the whole file, and every fault is named by line "
                    + "and column. A person who is on the roster already is dropped and reported. Kept of a victim are "
                    + "a keyed hash of the identity and the masked name.")
    @RequestBody(
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING), example = EXAMPLE))
    public RestResponse<RosterView> load(
            @PathParam("number") String number, @PathParam("reference") String reference, @NotNull File csv) {
        Roster roster = loading.load(number, reference, csv.toPath(), actor.get());
        return RestResponse.status(RestResponse.Status.CREATED, RosterView.of(roster));
    }

    @GET
    @Path("rosters")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(summary = "List the files that were loaded")
    public List<RosterView> rosters(@PathParam("number") String number, @PathParam("reference") String reference) {
        return assessing.rosters(assessing.demand(number, reference, actor.get())).stream()
                .map(RosterView::of)
                .toList();
    }

    @GET
    @Path("victims")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(summary = "List the victims, masked", description = "The one loaded last first, page by page.")
    public Page<VictimView> victims(
            @PathParam("number") String number,
            @PathParam("reference") String reference,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @Nullable Integer size) {
        return assessing
                .victims(number, reference, PageRequest.of(after, size), actor.get())
                .map(VictimView::of);
    }

    /**
     * A file that was loaded.
     *
     * @param duplicateLines lines that were dropped, the first thousand
     * @param notice what to know of the encoding; absent for plain UTF-8
     */
    @Schema(name = "Roster")
    record RosterView(
            int number,
            RosterEncoding encoding,
            int lines,
            int added,
            int duplicates,
            List<Integer> duplicateLines,
            @Nullable String notice,
            String loadedBy,
            Instant loadedAt) {

        static RosterView of(Roster roster) {
            return new RosterView(
                    roster.number(),
                    roster.encoding(),
                    roster.lines(),
                    roster.added(),
                    roster.duplicates(),
                    roster.duplicateLines(),
                    notice(roster.encoding()),
                    roster.loadedBy(),
                    roster.loadedAt());
        }

        private static @Nullable String notice(RosterEncoding encoding) {
            return switch (encoding) {
                case UTF_8 -> null;
                case UTF_8_WITH_MARK -> "The file began with a byte order mark, which was skipped";
                case MS949 -> "The file was read as MS949, because it is not UTF-8: check that the names are right";
            };
        }
    }

    /** A victim, masked. */
    @Schema(name = "Victim")
    record VictimView(String maskedName, boolean participates, Money award, int roster, int line) {

        static VictimView of(Victim victim) {
            return new VictimView(
                    victim.maskedName(), victim.participates(), victim.award(), victim.rosterNumber(), victim.line());
        }
    }
}
