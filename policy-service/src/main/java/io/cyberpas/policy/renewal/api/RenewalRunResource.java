package io.cyberpas.policy.renewal.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.policy.renewal.RenewalRun;
import io.cyberpas.policy.renewal.RenewalRuns;
import io.cyberpas.policy.renewal.api.RenewalRequests.RunRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Runs that make renewal offers, over REST. */
@Path("/api/renewal-runs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, AUDITOR})
@Tag(name = "Renewals")
class RenewalRunResource {

    private final RenewalRuns runs;
    private final CurrentActor actor;

    RenewalRunResource(RenewalRuns runs, CurrentActor actor) {
        this.runs = runs;
        this.actor = actor;
    }

    @Schema(name = "RenewalRun", description = "How far a run is that makes renewal offers")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RunView(
            UUID id,

            @Schema(description = "Whether it is under way") boolean running,

            @Schema(description = "The day whose regular run it is; left out where somebody started it") @Nullable
            LocalDate regularOn,

            @Schema(description = "Policies that expire up to this day are due")
            LocalDate until,

            Instant startedAt,
            String startedBy,
            @Nullable Instant finishedAt,

            @Schema(description = "Policies that were due when it began", examples = "1250")
            int due,

            int offered,

            @Schema(description = "Wait for an underwriter") int referred,

            @Schema(description = "Underwriting does not want to renew them")
            int declined,

            @Schema(description = "No offer could be made; tried again the next day")
            int failed,

            @Schema(description = "Why it stands still") @Nullable
            String problem,

            @Schema(description = "When it goes on then") @Nullable
            Instant resumesAt) {

        static RunView of(RenewalRun run) {
            return new RunView(
                    run.id(),
                    run.running(),
                    run.regularOn(),
                    run.until(),
                    run.startedAt(),
                    run.startedBy(),
                    run.finishedAt(),
                    run.due(),
                    run.offered(),
                    run.referred(),
                    run.declined(),
                    run.failed(),
                    run.problem(),
                    run.resumesAt());
        }
    }

    @Schema(name = "RenewalFailure")
    record FailureView(@Schema(examples = "P-2026-000001") String policyNumber, String problem) {}

    @POST
    @RolesAllowed(POLICY_ADMIN)
    @Idempotent
    @Operation(
            summary = "Start a renewal run",
            description =
                    "Makes offers for all policies that expire up to a day and have none, in the background. A policy gets one offer, however often runs are started.")
    @APIResponse(responseCode = "201", description = "Started")
    @APIResponse(
            responseCode = "409",
            description = "Another is under way (urn:cyberpas:problem:renewal-run-under-way)")
    public RestResponse<RunView> startRenewalRun(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid RunRequest request) {
        RunView view = RunView.of(runs.start(request.until(), actor.get()));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(UriBuilder.fromPath("/api/renewal-runs/{id}").build(view.id()))
                .build();
    }

    @GET
    @Operation(summary = "List renewal runs", description = "The one started last comes first.")
    public Page<RunView> listRenewalRuns(
            @Parameter(description = "The next of the page before") @RestQuery @Nullable String after,
            @Parameter(description = "Rows of a page, at most 200", example = "25") @RestQuery @Nullable Integer size) {
        return runs.runs(PageRequest.of(after, size)).map(RunView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read how far a renewal run is")
    public RunView readRenewalRun(@RestPath String id) {
        return RunView.of(runs.run(key(id)));
    }

    @GET
    @Path("/{id}/failures")
    @Operation(summary = "List policies for which a run could make no offer")
    public Page<FailureView> listRenewalFailures(
            @RestPath String id,
            @Parameter(description = "The next of the page before") @RestQuery @Nullable String after,
            @Parameter(description = "Rows of a page, at most 200", example = "25") @RestQuery @Nullable Integer size) {
        return runs.failures(key(id), PageRequest.of(after, size))
                .map(failure -> new FailureView(failure.policyNumber(), failure.problem()));
    }

    private static UUID key(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException _) {
            throw new AbsentException("renewal run", id);
        }
    }
}
