package io.cyberpas.policy.policy.api;

import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.version.IfMatch;
import io.cyberpas.policy.policy.api.ChangeRequests.EndorsementRequest;
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

/** Changes of terms over REST. */
@Path("/api/policies/{number}/endorsements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Policy transactions", description = "What is done to policies: first a priced preview, then the record")
class EndorsementResource {

    private final PolicyChanges changes;
    private final RecordingOnce recordingOnce;
    private final CurrentActor actor;

    EndorsementResource(PolicyChanges changes, RecordingOnce recordingOnce, CurrentActor actor) {
        this.changes = changes;
        this.recordingOnce = recordingOnce;
        this.actor = actor;
    }

    @POST
    @Path("/preview")
    @RolesAllowed({POLICY_ADMIN, SENIOR_UNDERWRITER, UNDERWRITER, BROKER})
    @Operation(
            summary = "Preview other terms from a day on",
            description =
                    "Prices the changed terms by the tariff of the policy. A change that holds from before one that is recorded already re-applies that one; where both speak of the same field, the conflict is told. Changes nothing.")
    public ChangePlanView previewEndorsement(
            @Parameter(example = "P-2026-000001") @RestPath String number, @NotNull @Valid EndorsementRequest request) {
        return ChangePlanView.of(changes.plan(number, request.toChange(), actor.get()));
    }

    @POST
    @RolesAllowed({POLICY_ADMIN, SENIOR_UNDERWRITER, UNDERWRITER})
    @Operation(
            summary = "Change terms from a day on",
            description =
                    "Records what the preview told, if the policy is still of the version named in If-Match. Every conflict must be settled; what is referred needs a senior underwriter.")
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "503", description = "The quote service does not answer")
    public RestResponse<TransactionView> recordEndorsement(
            @Parameter(example = "P-2026-000001") @RestPath String number,
            @HeaderParam("If-Match") @Nullable IfMatch version,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid EndorsementRequest request) {
        long madeFrom = IfMatch.required(version);
        Planned planned = Planned.attempt(() -> changes.plan(number, madeFrom, request.toChange(), actor.get()));
        return recordingOnce.record(planned, actor.get());
    }
}
