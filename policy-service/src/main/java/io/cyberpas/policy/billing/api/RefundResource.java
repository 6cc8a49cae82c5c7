package io.cyberpas.policy.billing.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.FINANCE;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.version.IfMatch;
import io.cyberpas.policy.billing.BillingReading;
import io.cyberpas.policy.billing.Named;
import io.cyberpas.policy.billing.Refund;
import io.cyberpas.policy.billing.RefundHandling;
import io.cyberpas.policy.billing.api.SettlementViews.RefundView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Refunds over REST. */
@Path("/api/refunds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Billing")
class RefundResource {

    private final BillingReading reading;
    private final RefundHandling refunds;
    private final CurrentActor actor;

    RefundResource(BillingReading reading, RefundHandling refunds, CurrentActor actor) {
        this.reading = reading;
        this.refunds = refunds;
        this.actor = actor;
    }

    @Schema(name = "RefundPaymentRequest", description = "That the bank paid the refund out")
    record PaymentRequest(
            @NotNull @Schema(examples = "2026-12-20") LocalDate paidOn,

            @NotBlank @Size(max = 100) @Schema(examples = "OUT-20261220-0001")
            String bankReference) {}

    @GET
    @RolesAllowed({FINANCE, AUDITOR})
    @Operation(summary = "Refunds", description = "The last first.")
    public Page<RefundView> refunds(
            @Parameter(description = "Where they stand", example = "PAYABLE") @RestQuery @Nullable String state,
            @Parameter(description = "The next of the page before") @RestQuery @Nullable String after,
            @Parameter(description = "Lines a page, at most 200", example = "25") @RestQuery @Nullable Integer size) {
        return reading.refunds(Named.constant(Refund.State.class, "state", state), PageRequest.of(after, size))
                .map(RefundView::of);
    }

    @GET
    @Path("/{number}")
    @RolesAllowed({FINANCE, AUDITOR})
    @Operation(summary = "A refund")
    public RestResponse<RefundView> readRefund(@Parameter(example = "RF-2026-000001") @RestPath String number) {
        return answer(reading.refund(number));
    }

    @PUT
    @Path("/{number}/payment")
    @RolesAllowed(FINANCE)
    @Operation(summary = "Note that a refund was paid out")
    @APIResponse(responseCode = "200", description = "Paid")
    public RestResponse<RefundView> payRefund(
            @Parameter(example = "RF-2026-000001") @RestPath String number,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid PaymentRequest request) {
        return answer(refunds.pay(
                number,
                IfMatch.required(ifMatch),
                request.paidOn(),
                request.bankReference().strip(),
                actor.get()));
    }

    private static RestResponse<RefundView> answer(Refund refund) {
        return RestResponse.ResponseBuilder.ok(RefundView.of(refund))
                .tag(IfMatch.etag(refund.version()))
                .build();
    }
}
