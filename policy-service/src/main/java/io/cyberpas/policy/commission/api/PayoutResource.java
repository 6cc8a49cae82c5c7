package io.cyberpas.policy.commission.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.FINANCE;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.version.IfMatch;
import io.cyberpas.policy.billing.Named;
import io.cyberpas.policy.commission.CommissionReading;
import io.cyberpas.policy.commission.Payout;
import io.cyberpas.policy.commission.PayoutHandling;
import io.cyberpas.policy.commission.api.CommissionViews.PayoutView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Pay-outs over REST: large ones wait for a second person. */
@Path("/api/commissions/payouts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Commission")
class PayoutResource {

    private final CommissionReading reading;
    private final PayoutHandling payouts;
    private final CurrentActor actor;

    PayoutResource(CommissionReading reading, PayoutHandling payouts, CurrentActor actor) {
        this.reading = reading;
        this.payouts = payouts;
        this.actor = actor;
    }

    @Schema(name = "CommissionPayoutRequest", description = "What is paid to whom")
    record PayoutRequest(
            @NotBlank @Size(max = 40) @Schema(examples = "HANBIT")
            String brokerage,

            @NotNull Money amount,

            @NotBlank @Size(max = 100) @Schema(examples = "KB-20261205-000456")
            String bankReference) {

        Payout.Order order() {
            return new Payout.Order(brokerage.strip(), amount, bankReference.strip());
        }
    }

    @GET
    @RolesAllowed({FINANCE, AUDITOR, BROKER})
    @Operation(summary = "Commission pay-outs", description = "The last proposed first; brokers see their own.")
    public Page<PayoutView> payouts(
            @Parameter(description = "Only one brokerage's", example = "HANBIT") @RestQuery @Nullable String brokerage,
            @Parameter(description = "Where they stand", example = "PROPOSED") @RestQuery @Nullable String state,
            @Parameter(description = "The next of the page before") @RestQuery @Nullable String after,
            @Parameter(description = "Lines a page, at most 200", example = "25") @RestQuery @Nullable Integer size) {
        return reading.payouts(
                        brokerage,
                        Named.constant(Payout.State.class, "state", state),
                        PageRequest.of(after, size),
                        actor.get())
                .map(PayoutView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({FINANCE, AUDITOR, BROKER})
    @Operation(summary = "A commission pay-out")
    public RestResponse<PayoutView> payout(@RestPath String id) {
        return answer(reading.payout(Named.id("id", id), actor.get()));
    }

    @POST
    @RolesAllowed(FINANCE)
    @Idempotent
    @Operation(
            summary = "Pay commission out",
            description =
                    "At most what the brokerage has to be paid. Within what one person may pay it in a day it is paid"
                            + " at once; beyond it somebody else of finance has to approve. The same bankReference is recorded once.")
    @APIResponse(responseCode = "201", description = "Paid, or proposed")
    @APIResponse(responseCode = "200", description = "Had been recorded before")
    public RestResponse<PayoutView> payOut(@NotNull @Valid PayoutRequest request) {
        PayoutHandling.Outcome outcome = payouts.record(request.order(), actor.get());
        Payout payout = outcome.payout();
        return RestResponse.ResponseBuilder.create(
                        outcome.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, PayoutView.of(payout))
                .location(UriBuilder.fromPath("/api/commissions/payouts/{id}").build(payout.id()))
                .tag(IfMatch.etag(payout.version()))
                .build();
    }

    @PUT
    @Path("/{id}/approval")
    @RolesAllowed(FINANCE)
    @Operation(summary = "Approve a pay-out that somebody else proposed")
    @APIResponse(responseCode = "200", description = "Paid")
    public RestResponse<PayoutView> approvePayout(
            @RestPath String id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return answer(payouts.approve(Named.id("id", id), IfMatch.required(ifMatch), actor.get()));
    }

    @PUT
    @Path("/{id}/rejection")
    @RolesAllowed(FINANCE)
    @Operation(summary = "Turn a proposed pay-out down")
    @APIResponse(responseCode = "200", description = "Rejected")
    public RestResponse<PayoutView> rejectPayout(
            @RestPath String id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return answer(payouts.reject(Named.id("id", id), IfMatch.required(ifMatch), actor.get()));
    }

    private static RestResponse<PayoutView> answer(Payout payout) {
        return RestResponse.ResponseBuilder.ok(PayoutView.of(payout))
                .tag(IfMatch.etag(payout.version()))
                .build();
    }
}
