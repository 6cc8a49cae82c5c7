package io.cyberpas.policy.policy.api;

import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.version.IfMatch;
import io.cyberpas.policy.policy.api.ChangeRequests.CancellationRequest;
import io.cyberpas.policy.policy.change.Planned;
import io.cyberpas.policy.policy.change.PolicyChanges;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Cancellation over REST. */
@Path("/api/policies/{number}/cancellation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Policy transactions", description = "What is done to policies: first a priced preview, then the record")
class CancellationResource {

    private final PolicyChanges changes;
    private final RecordingOnce recordingOnce;
    private final CurrentActor actor;

    CancellationResource(PolicyChanges changes, RecordingOnce recordingOnce, CurrentActor actor) {
        this.changes = changes;
        this.recordingOnce = recordingOnce;
        this.actor = actor;
    }

    @POST
    @Path("/preview")
    @RolesAllowed({POLICY_ADMIN, SENIOR_UNDERWRITER, UNDERWRITER, BROKER})
    @Operation(
            summary = "Preview a cancellation",
            description = "Tells which premium goes back, and which terms remain. Changes nothing.")
    public ChangePlanView previewCancellation(
            @Parameter(example = "P-2026-000001") @RestPath String number,
            @NotNull @Valid CancellationRequest request) {
        return ChangePlanView.of(changes.plan(number, request.toChange(), actor.get()));
    }

    @POST
    @RolesAllowed({POLICY_ADMIN, SENIOR_UNDERWRITER, UNDERWRITER})
    @Operation(
            summary = "Cancel a policy",
            description =
                    "Ends cover before its agreed end. Where claims made were insured they may still be reported for the automatic time.")
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "503", description = "The quote service does not answer")
    public RestResponse<TransactionView> recordCancellation(
            @Parameter(example = "P-2026-000001") @RestPath String number,
            @HeaderParam("If-Match") @Nullable IfMatch version,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid CancellationRequest request) {
        long madeFrom = IfMatch.required(version);
        Planned planned = Planned.attempt(() -> changes.plan(number, madeFrom, request.toChange(), actor.get()));
        return recordingOnce.record(planned, actor.get());
    }
}
