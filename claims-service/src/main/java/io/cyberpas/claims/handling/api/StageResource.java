package io.cyberpas.claims.handling.api;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.StageChange;
import io.cyberpas.claims.claim.UnmetCondition;
import io.cyberpas.claims.handling.StageHandling;
import io.cyberpas.claims.handling.StageStep;
import io.cyberpas.claims.process.ClockKeeping;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.version.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The course of a claim: where it stands, what its gate misses, and the decisions on it. */
@Path("/api/claims/{number}")
@Tag(name = "Stages")
public class StageResource {

    private final StageHandling handling;
    private final ClaimAccess access;
    private final ClockKeeping clocks;
    private final CurrentActor actor;

    StageResource(StageHandling handling, ClaimAccess access, ClockKeeping clocks, CurrentActor actor) {
        this.handling = handling;
        this.access = access;
        this.clocks = clocks;
        this.actor = actor;
    }

    /** Where a claim stands in the process. */
    @Schema(name = "Course")
    record CourseView(
            ClaimStage stage,
            @Nullable Instant dueAt,
            List<UnmetCondition> unmet,
            List<StepView> steps,
            List<StageChange> history,
            long version) {}

    @Schema(name = "Step")
    record StepView(ClaimStage stage, StageStep.State state) {}

    /** Why a decision is taken, and on which evidence. */
    @Schema(name = "Grounds")
    record GroundsRequest(
            @NotBlank @Size(max = 1000) @Schema(examples = "Report accepted, root cause agreed")
            String reason,

            @Schema(examples = "[\"REPORT-1\"]") @Nullable List<@NotBlank @Size(max = 200) String> evidence) {

        StageHandling.Grounds grounds() {
            return new StageHandling.Grounds(reason.strip(), evidence == null ? List.of() : evidence);
        }
    }

    /** At which stage a reopened claim goes on, and why. */
    @Schema(name = "Resumption")
    record ResumptionRequest(
            @NotNull ClaimStage stage,
            @NotBlank @Size(max = 1000) String reason) {}

    @GET
    @Path("/stages")
    @RolesAllowed({
        Roles.BROKER,
        Roles.CLAIMS_HANDLER,
        Roles.CLAIMS_MANAGER,
        Roles.FINANCE,
        Roles.FORENSIC_VENDOR,
        Roles.COUNSEL,
        Roles.ADVISER,
        Roles.AUDITOR
    })
    @Operation(
            summary = "Read the course",
            description =
                    "Steps and history; what the gate misses and why it was left is shown to the insurer's people only")
    public RestResponse<CourseView> course(@RestPath String number) {
        var view = view(number);
        return RestResponse.ResponseBuilder.ok(view)
                .tag(IfMatch.etag(view.version()))
                .build();
    }

    @POST
    @Path("/stages/{stage}/completion")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Leave a stage", description = "409 gate-not-met lists everything that is missing")
    public CourseView complete(
            @RestPath String number,
            @RestPath ClaimStage stage,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull GroundsRequest request) {
        handling.complete(number, stage, ifMatch, request.grounds(), actor.get());
        return view(number);
    }

    @POST
    @Path("/closure-at-notice")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Close a duplicate, or a claim without a policy in force")
    public CourseView closeAtNotice(
            @RestPath String number,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull GroundsRequest request) {
        handling.closeAtNotice(number, ifMatch, request.grounds(), actor.get());
        return view(number);
    }

    @POST
    @Path("/reopening")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Reopen a closed claim")
    public CourseView reopen(
            @RestPath String number,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull GroundsRequest request) {
        handling.reopen(number, ifMatch, request.grounds(), actor.get());
        return view(number);
    }

    @POST
    @Path("/resumption")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Go on with a reopened claim at a stage")
    public CourseView resume(
            @RestPath String number,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull ResumptionRequest request) {
        var grounds = new StageHandling.Grounds(request.reason().strip(), List.of());
        handling.resumeAt(number, request.stage(), ifMatch, grounds, actor.get());
        return view(number);
    }

    private CourseView view(String number) {
        var reader = actor.get();
        var claim = access.visible(number, reader);
        var inside = ClaimAccess.isStaff(reader);
        return new CourseView(
                claim.stage(),
                clocks.dueAt(claim).orElse(null),
                inside ? handling.unmet(claim) : List.of(),
                StageStep.of(claim).stream()
                        .map(each -> new StepView(each.stage(), each.state()))
                        .toList(),
                inside
                        ? claim.stageChanges()
                        : claim.stageChanges().stream()
                                .map(StageChange::withoutGrounds)
                                .toList(),
                claim.version());
    }
}
