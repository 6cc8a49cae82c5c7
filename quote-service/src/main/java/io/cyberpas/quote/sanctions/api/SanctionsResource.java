package io.cyberpas.quote.sanctions.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.quote.sanctions.HitStatus;
import io.cyberpas.quote.sanctions.SanctionsDecisions;
import io.cyberpas.quote.sanctions.SanctionsFile;
import io.cyberpas.quote.sanctions.SanctionsList;
import io.cyberpas.quote.sanctions.SanctionsLoading;
import io.cyberpas.quote.sanctions.SanctionsScreening;
import io.cyberpas.quote.sanctions.api.SanctionsViews.DecisionRequest;
import io.cyberpas.quote.sanctions.api.SanctionsViews.HitView;
import io.cyberpas.quote.sanctions.api.SanctionsViews.ListView;
import io.cyberpas.quote.sanctions.api.SanctionsViews.MatchView;
import io.cyberpas.quote.sanctions.api.SanctionsViews.ScreeningRequest;
import io.cyberpas.quote.sanctions.api.SanctionsViews.ScreeningView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Sanctions lists, screenings and hits. */
@Path("/api/sanctions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sanctions", description = "Lists of sanctioned names, screening and what people decide on hits")
class SanctionsResource {

    private static final String EVERY_STATUS = "ALL";

    private static final String EXAMPLE = """
            reference,type,name,aliases,country,program
            S-001,ORGANISATION,Serebryany Kot Shipping,은고양이해운;Silver Cat Shipping,KP,PROLIFERATION
            """;

    private final SanctionsLoading loading;
    private final SanctionsScreening screening;
    private final SanctionsDecisions decisions;
    private final CurrentActor actor;

    SanctionsResource(
            SanctionsLoading loading, SanctionsScreening screening, SanctionsDecisions decisions, CurrentActor actor) {
        this.loading = loading;
        this.screening = screening;
        this.decisions = decisions;
        this.actor = actor;
    }

    @PUT
    @Path("lists/{source}")
    @Consumes("text/csv")
    @RolesAllowed(SENIOR_UNDERWRITER)
    @Operation(
            summary = "Load a sanctions list",
            description =
                    "A CSV file in UTF-8 that replaces all that the source listed before, as its next version. Columns in "
                            + "any order: reference, type (PERSON, ORGANISATION, VESSEL, OTHER), name, and if wanted aliases (parted "
                            + "by semicolons), country, program. One faulty line refuses the file.")
    @RequestBody(
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING), example = EXAMPLE))
    public ListView loadSanctionsList(@PathParam("source") String source, @NotNull byte[] csv) {
        return ListView.of(loading.load(SanctionsFile.requireSource(source), SanctionsFile.entries(csv), actor.get()));
    }

    @GET
    @Path("lists")
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER, AUDITOR})
    @Operation(summary = "List the sanctions lists", description = "The current ones first, then those they replaced.")
    public List<ListView> listSanctionsLists() {
        return loading.lists().stream().map(ListView::of).toList();
    }

    @POST
    @Path("screenings")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER})
    @Operation(summary = "Screen names", description = "Against all current lists. Nothing is stored.")
    public ScreeningView screenNames(@NotNull @Valid ScreeningRequest request) {
        List<MatchView> matches = request.names().stream()
                .distinct()
                .flatMap(name -> screening.matches(name).stream())
                .map(MatchView::of)
                .toList();
        return new ScreeningView(
                loading.lists().stream()
                        .filter(SanctionsList::current)
                        .map(ListView::of)
                        .toList(),
                matches);
    }

    @GET
    @Path("hits")
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER, AUDITOR})
    @Operation(
            summary = "List sanctions hits, newest first",
            description = "The open ones if no status is given; ALL gives every one.")
    public Page<HitView> listSanctionsHits(
            @QueryParam("status") @Nullable String status,
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @Nullable Integer size) {
        return decisions
                .page(status(status), subject, PageRequest.of(after, size))
                .map(HitView::of);
    }

    @POST
    @Path("hits/{id}/clearance")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER})
    @Operation(
            summary = "Clear a sanctions hit",
            description = "It is somebody else. Only a person who does not handle what was screened may say so.")
    public HitView clearSanctionsHit(@PathParam("id") String id, @NotNull @Valid DecisionRequest request) {
        return HitView.of(decisions.clear(key(id), actor.get(), request.reason().strip()));
    }

    @POST
    @Path("hits/{id}/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER})
    @Operation(
            summary = "Confirm a sanctions hit",
            description = "It is the listed one; what was screened stays blocked.")
    public HitView confirmSanctionsHit(@PathParam("id") String id, @NotNull @Valid DecisionRequest request) {
        return HitView.of(
                decisions.confirm(key(id), actor.get(), request.reason().strip()));
    }

    private static UUID key(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException _) {
            throw new AbsentException("sanctions hit", id);
        }
    }

    private static @Nullable HitStatus status(@Nullable String status) {
        if (status == null || status.isEmpty()) {
            return HitStatus.OPEN;
        }
        if (status.equals(EVERY_STATUS)) {
            return null;
        }
        return Arrays.stream(HitStatus.values())
                .filter(known -> known.name().equals(status))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        new FieldProblem("status", "is not on the list", "OPEN, CLEARED, CONFIRMED, ALL")));
    }
}
