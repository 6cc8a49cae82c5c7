package io.cyberpas.policy.limitdesk.api;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.version.IfMatch;
import io.cyberpas.policy.limitdesk.LimitDesk;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Restores limits that claims have used up. */
@Path("/api/policies/{number}/limit-reinstatements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Limits")
class ReinstatementResource {

    private final LimitDesk desk;
    private final CurrentActor actor;

    ReinstatementResource(LimitDesk desk, CurrentActor actor) {
        this.desk = desk;
        this.actor = actor;
    }

    @Schema(name = "LimitReinstatement", description = "Which limit is to be restored, and why")
    record ReinstatementRequest(
            @NotBlank
            @Size(max = 64)
            @Schema(description = "AGGREGATE, a coverage part, or the code of a clause", examples = "AGGREGATE")
            String limit,

            @Nullable @Size(max = 64) @Schema(description = "The event, for a limit per event")
            String event,

            @NotBlank @Size(max = 500) @Schema(examples = "Agreed with the insured after claim C-2026-000001")
            String reason) {}

    @POST
    @Idempotent
    @RolesAllowed(Roles.POLICY_ADMIN)
    @Operation(
            summary = "Restore a limit that claims have used up",
            description = "Restores what claims have taken of one limit, as often as the policy agrees. An additional"
                    + " premium is charged by an endorsement. If-Match is the ETag of the policy's limits.")
    @APIResponse(responseCode = "201", description = "Restored")
    @APIResponse(
            responseCode = "409",
            description = "Nothing was taken, or no reinstatement is left (urn:cyberpas:problem:no-reinstatement-left,"
                    + " with agreed and used)")
    public RestResponse<MovementView> reinstateLimit(
            @PathParam("number") @Schema(examples = "P-2026-000001") String number,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid ReinstatementRequest request) {
        MovementView view = MovementView.of(desk.reinstate(
                number, IfMatch.required(ifMatch), request.limit(), request.event(), request.reason(), actor.get()));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .build();
    }
}
