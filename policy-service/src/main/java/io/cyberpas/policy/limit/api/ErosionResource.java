package io.cyberpas.policy.limit.api;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.limit.ErosionDemand;
import io.cyberpas.policy.limit.LimitErosion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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

/** Takes limits for approved payments. */
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

    @Schema(name = "ErosionRequest", description = "What an approved payment takes from the limits of a policy")
    record ErosionRequest(
            @NotNull @Pattern(regexp = "C-\\d{4}-\\d{6,9}") @Schema(examples = "C-2026-000001")
            String claimNumber,

            @NotNull @Schema(examples = "DATA_RESTORATION") CoverageCode coveragePart,
            @NotNull Money amount) {}

    @PUT
    @RolesAllowed(Roles.SERVICE)
    @Operation(
            summary = "Take limit for a payment",
            description =
                    "Takes the amount from the aggregate limit and from the coverage part's limit, both or neither."
                            + " The same payment with the same content takes it once, however often it is sent.")
    @APIResponse(responseCode = "201", description = "Taken")
    @APIResponse(responseCode = "200", description = "Had been taken before, with the same content")
    @APIResponse(
            responseCode = "409",
            description =
                    "Does not fit (urn:cyberpas:problem:limit-exceeded, with aggregateRemaining and partRemaining),"
                            + " or the payment took something else before")
    public RestResponse<ErosionView> erode(
            @PathParam("number") @Schema(examples = "P-2026-000001") String number,
            @PathParam("paymentId") String paymentId,
            @NotNull @Valid ErosionRequest request) {
        ErosionDemand demand =
                new ErosionDemand(payment(paymentId), request.claimNumber(), request.coveragePart(), request.amount());
        LimitErosion.Outcome outcome = limitErosion.erode(number, demand, actor.get());
        return RestResponse.ResponseBuilder.create(
                        outcome.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                        ErosionView.of(outcome.erosion()))
                .build();
    }

    private static UUID payment(String id) {
        try {
            if (id.length() == 36) {
                return UUID.fromString(id);
            }
        } catch (IllegalArgumentException _) {
            // told below
        }
        throw new InvalidInputException(new FieldProblem("paymentId", "is not a payment id", "a UUID"));
    }
}
