package io.cyberpas.claims.proceeding.api;

import io.cyberpas.claims.proceeding.Deadline;
import io.cyberpas.claims.proceeding.DeadlineHandling;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The deadlines of one claim. */
@Path("/api/claims/{number}/deadlines")
@Tag(name = "Proceedings")
class ClaimDeadlineResource {

    private final DeadlineHandling handling;
    private final CurrentActor actor;
    private final Clock clock;

    ClaimDeadlineResource(DeadlineHandling handling, CurrentActor actor, Clock clock) {
        this.handling = handling;
        this.actor = actor;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.COUNSEL, Roles.AUDITOR})
    @Operation(summary = "List the deadlines of all proceedings of the claim, the next one due first")
    public List<DeadlineView> list(@PathParam("number") String number) {
        Instant now = clock.instant();
        return handling.deadlines(number, actor.get()).stream()
                .map(each -> DeadlineView.of(each, now))
                .toList();
    }

    @PUT
    @Path("{id}/extension")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.COUNSEL})
    @Operation(summary = "Put a deadline off with a reason")
    public RestResponse<DeadlineView> extend(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid ExtensionRequest request) {
        return answer(handling.extend(number, id, request.dueAt(), request.reason(), ifMatch, actor.get()));
    }

    @PUT
    @Path("{id}/fulfilment")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.COUNSEL})
    @Operation(summary = "Say that it was done, with the proof")
    public RestResponse<DeadlineView> meet(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid FulfilmentRequest request) {
        return answer(handling.meet(number, id, request.proof(), ifMatch, actor.get()));
    }

    private RestResponse<DeadlineView> answer(Deadline deadline) {
        return RestResponse.ResponseBuilder.ok(DeadlineView.of(deadline, clock.instant()))
                .tag(IfMatch.etag(deadline.version()))
                .build();
    }

    /** Until when, and why. */
    @Schema(name = "DeadlineExtension")
    record ExtensionRequest(
            @NotNull Instant dueAt,
            @NotBlank @Size(max = 1000) String reason) {}

    /** By what it shows. */
    @Schema(name = "DeadlineFulfilment")
    record FulfilmentRequest(@NotBlank @Size(max = 400) String proof) {}
}
