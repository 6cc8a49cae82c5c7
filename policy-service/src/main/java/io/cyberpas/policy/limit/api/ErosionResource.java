package io.cyberpas.policy.limit.api;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.limit.LimitErosion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes limits for approved payments, and gives back what comes back with them. */
@Path("/api/policies/{number}/erosions/{paymentId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Limits", description = "What claims have left of a policy's limits")
class ErosionResource {

    private final LimitErosion limitErosion;
    private final CurrentActor actor;

    ErosionResource(LimitErosion limitErosion, CurrentActor actor) {
        this.limitErosion = limitErosion;
        this.actor = actor;
    }

    @Schema(name = "ErosionReversal", description = "How much of a payment came back")
    record ReversalRequest(
            @NotNull @Schema(description = "In all so far, not only this time")
            Money amount,

            @NotBlank @Size(max = 500) @Schema(examples = "Recovered from the attacker's bank")
            String reason) {}

    @Schema(name = "ErosionReturned", description = "What came back of a payment and what is left of the limits")
    record ReversalView(
            @Schema(examples = "0198a3c1-7b2e-7cc0-8f11-2b6f3a1d9e10")
            UUID paymentId,

            @Schema(description = "What the payment took") Money amount,

            @Schema(description = "What of it came back in all")
            Money returned,

            Money aggregateRemaining,
            Money partRemaining) {}

    @PUT
    @RolesAllowed(Roles.SERVICE)
    @Operation(
            summary = "Take limit for a payment",
            description =
                    "Takes the amount from every limit it counts against, or from none: reservation and confirmation in"
                            + " one. What was reserved under the payment's id is confirmed."
                            + " The same payment with the same content takes it once, however often it is sent.")
    @APIResponse(responseCode = "201", description = "Taken")
    @APIResponse(responseCode = "200", description = "Had been taken before, with the same content")
    @APIResponse(
            responseCode = "409",
            description =
                    "Does not fit (urn:cyberpas:problem:limit-exceeded, with aggregateRemaining, partRemaining and"
                            + " shortages), or the payment took something else before")
    public RestResponse<ErosionView> erode(
            @PathParam("number") @Schema(examples = "P-2026-000001") String number,
            @PathParam("paymentId") String paymentId,
            @NotNull @Valid DemandRequest request) {
        LimitErosion.Outcome outcome = limitErosion.erode(number, payment(paymentId), request.toDemand(), actor.get());
        return RestResponse.ResponseBuilder.create(
                        outcome.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                        ErosionView.of(outcome.erosion()))
                .build();
    }

    @PUT
    @Path("/reversal")
    @RolesAllowed(Roles.SERVICE)
    @Operation(
            summary = "Give back limit with a payment that came back",
            description = "The amount is what came back in all so far: sent again, nothing changes; a higher one gives"
                    + " back the difference.")
    @APIResponse(responseCode = "200", description = "Given back, now or before")
    @APIResponse(
            responseCode = "409",
            description = "More than the payment took, or less than what came back before"
                    + " (urn:cyberpas:problem:not-returnable, with eroded and returned)")
    public ReversalView reverseErosion(
            @PathParam("number") @Schema(examples = "P-2026-000001") String number,
            @PathParam("paymentId") String paymentId,
            @NotNull @Valid ReversalRequest request) {
        UUID payment = payment(paymentId);
        LimitErosion.Reversal reversal =
                limitErosion.giveBack(number, payment, request.amount(), request.reason(), actor.get());
        return new ReversalView(
                payment,
                reversal.reservation().eroded(),
                reversal.reservation().returned(),
                reversal.aggregateRemaining(),
                reversal.partRemaining());
    }

    private static UUID payment(String id) {
        return LimitInput.key("paymentId", "payment", id);
    }
}
