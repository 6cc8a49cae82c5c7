package io.cyberpas.policy.limit.api;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.limit.LimitReserving;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Holds limits for payments to come. */
@Path("/api/policies/{number}/reservations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Limits", description = "What claims have left of a policy's limits")
class ReservationResource {

    private final LimitReserving reserving;
    private final CurrentActor actor;

    ReservationResource(LimitReserving reserving, CurrentActor actor) {
        this.reserving = reserving;
        this.actor = actor;
    }

    @Schema(name = "ReservationConfirmation", description = "The payment for which an amount was held")
    record ConfirmationRequest(
            @NotNull @Schema(examples = "0198a3c1-7b2e-7cc0-8f11-2b6f3a1d9e10")
            UUID paymentId,

            @NotNull @Schema(description = "What was paid; the rest of what is held is free again")
            Money amount) {}

    @PUT
    @RolesAllowed(Roles.SERVICE)
    @Operation(
            summary = "Hold limit for a payment to come",
            description = "Holds the amount in every limit it counts against, or in none. Sent again, nothing changes;"
                    + " with another amount, that amount is held.")
    @APIResponse(responseCode = "201", description = "Held")
    @APIResponse(responseCode = "200", description = "Had been held before, now with this amount")
    @APIResponse(
            responseCode = "409",
            description = "Does not fit (urn:cyberpas:problem:limit-exceeded; shortages names every limit that is short"
                    + " and what is left of it), was made with other content, or is confirmed or released")
    public RestResponse<ReservationView> reserve(
            @PathParam("number") @Schema(examples = "P-2026-000001") String number,
            @PathParam("id") String id,
            @NotNull @Valid DemandRequest request) {
        LimitReserving.Outcome outcome = reserving.reserve(number, key(id), request.toDemand(), actor.get());
        return RestResponse.ResponseBuilder.create(
                        outcome.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                        ReservationView.of(outcome.reservation()))
                .build();
    }

    @PUT
    @Path("/confirmation")
    @RolesAllowed(Roles.SERVICE)
    @Operation(
            summary = "Turn what is held into what a payment took",
            description = "A reservation is for one payment: what the payment leaves of it is free again.")
    @APIResponse(responseCode = "200", description = "Confirmed, now or before")
    @APIResponse(
            responseCode = "409",
            description =
                    "Holds less (urn:cyberpas:problem:reservation-exceeded, with reserved), is confirmed by another"
                            + " payment or released, or the payment took limit before")
    public ReservationView confirmReservation(
            @PathParam("number") @Schema(examples = "P-2026-000001") String number,
            @PathParam("id") String id,
            @NotNull @Valid ConfirmationRequest request) {
        return ReservationView.of(
                reserving.confirm(number, key(id), request.paymentId(), request.amount(), actor.get()));
    }

    @PUT
    @Path("/release")
    @RolesAllowed(Roles.SERVICE)
    @Operation(summary = "Give back what is held", description = "There will be no payment.")
    @APIResponse(responseCode = "200", description = "Released, now or before")
    @APIResponse(responseCode = "409", description = "Is confirmed")
    public ReservationView releaseReservation(
            @PathParam("number") @Schema(examples = "P-2026-000001") String number, @PathParam("id") String id) {
        return ReservationView.of(reserving.release(number, key(id), actor.get()));
    }

    private static UUID key(String id) {
        return LimitInput.key("id", "reservation", id);
    }
}
