package io.cyberpas.policy.register.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.FINANCE;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.policy.policy.PolicyReading;
import io.cyberpas.policy.register.GapState;
import io.cyberpas.policy.register.RegisterCounting;
import io.cyberpas.policy.register.RegisterExport;
import io.cyberpas.policy.register.RegisterReading;
import io.cyberpas.policy.register.api.RegisterViews.EntryView;
import io.cyberpas.policy.register.api.RegisterViews.GapView;
import io.cyberpas.policy.register.api.RegisterViews.StatisticsView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The register of compulsory insurance over REST. */
@Path("/api/compulsory-register")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({AUDITOR, POLICY_ADMIN, SENIOR_UNDERWRITER, FINANCE})
@Tag(name = "Compulsory register", description = "Who is insured under the duty, with which limit, until when")
class RegisterResource {

    private final RegisterReading register;
    private final RegisterCounting counting;
    private final RegisterExport export;
    private final PolicyReading policies;
    private final CurrentActor actor;

    RegisterResource(
            RegisterReading register,
            RegisterCounting counting,
            RegisterExport export,
            PolicyReading policies,
            CurrentActor actor) {
        this.register = register;
        this.counting = counting;
        this.export = export;
        this.policies = policies;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "Search the register of compulsory insurance", description = "The policy issued last first.")
    public Page<EntryView> searchCompulsoryRegister(
            @Parameter(
                            description = "Start of a business registration or policy number, or any part of the name",
                            example = "한빛")
                    @RestQuery
                    @Nullable
                    String search,
            @Parameter(description = "The day whose limits are shown; today if left out", example = "2026-12-20")
                    @RestQuery
                    @Nullable
                    String on,
            @Parameter(description = "The next of the page before") @RestQuery @Nullable String after,
            @Parameter(description = "Rows of a page, at most 200", example = "25") @RestQuery @Nullable Integer size) {
        Actor reader = actor.get();
        return register.entries(search, day(on), PageRequest.of(after, size)).map(entry -> EntryView.of(entry, reader));
    }

    @GET
    @Path("gaps")
    @Operation(
            summary = "List gaps in compulsory cover",
            description = "Days after a company's first that no policy covers. OPEN: without cover on the day; AHEAD:"
                    + " cover ends soon and none follows at once; CLOSED: insured again.")
    public Page<GapView> listCoverGaps(
            @Parameter(description = "OPEN, AHEAD or CLOSED", example = "OPEN") @RestQuery @Nullable String state,
            @Parameter(description = "Seen from this day; today if left out") @RestQuery @Nullable String on,
            @Parameter(description = "The next of the page before") @RestQuery @Nullable String after,
            @Parameter(description = "Rows of a page, at most 200", example = "25") @RestQuery @Nullable Integer size) {
        Actor reader = actor.get();
        return register.gaps(GapState.named(state), day(on), PageRequest.of(after, size))
                .map(gap -> GapView.of(gap, reader));
    }

    @GET
    @Path("statistics")
    @Operation(summary = "Count the compulsory policies that begin in a year, by month and by size of the company")
    public StatisticsView countCompulsoryPolicies(
            @Parameter(description = "The present year if left out", example = "2026") @RestQuery @Nullable
                    Integer year) {
        return StatisticsView.of(counting.of(RegisterParameters.year(year, policies.today())));
    }

    @GET
    @Path("export")
    @Produces("text/csv; charset=UTF-8")
    @Operation(
            summary = "Take the register as a CSV file",
            description =
                    "All lines that the search finds. Nothing in it is run by a spreadsheet. It is recorded who takes it.")
    @APIResponse(
            responseCode = "200",
            description = "UTF-8 with a byte order mark",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<StreamingOutput> exportCompulsoryRegister(
            @RestQuery @Nullable String search, @RestQuery @Nullable String on) {
        Actor reader = actor.get();
        LocalDate day = day(on);
        StreamingOutput lines = out -> export.write(search, day, reader, out);
        return ResponseBuilder.ok(lines)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"compulsory-register-%s.csv\"".formatted(day))
                .build();
    }

    private LocalDate day(@Nullable String on) {
        return RegisterParameters.day(on, policies.today());
    }
}
