package io.cyberpas.policy.billing.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.FINANCE;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.policy.billing.BillingReading;
import io.cyberpas.policy.billing.Named;
import io.cyberpas.policy.billing.Receipt;
import io.cyberpas.policy.billing.ReceiptHandling;
import io.cyberpas.policy.billing.Refund;
import io.cyberpas.policy.billing.RefundHandling;
import io.cyberpas.policy.billing.api.SettlementViews.ReceiptRow;
import io.cyberpas.policy.billing.api.SettlementViews.ReceiptView;
import io.cyberpas.policy.billing.api.SettlementViews.RefundView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Receipts over REST. */
@Path("/api/receipts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Billing")
class ReceiptResource {

    private final BillingReading reading;
    private final ReceiptHandling receipts;
    private final RefundHandling refunds;
    private final CurrentActor actor;

    ReceiptResource(BillingReading reading, ReceiptHandling receipts, RefundHandling refunds, CurrentActor actor) {
        this.reading = reading;
        this.receipts = receipts;
        this.refunds = refunds;
        this.actor = actor;
    }

    @Schema(name = "ReceiptRequest", description = "A credit as the bank tells it")
    record ReceiptRequest(
            @NotNull Money amount,

            @NotBlank @Size(max = 100) @Schema(examples = "KB-20261205-000123")
            String bankReference,

            @NotNull @Size(max = 500) @Schema(examples = "보험료 I-2026-000001")
            String remittance,

            @NotBlank @Size(max = 200) @Schema(examples = "한빛정보통신")
            String payer,

            @NotNull @Schema(examples = "2026-12-05") LocalDate valueDate) {

        Receipt.Credit credit() {
            return new Receipt.Credit(amount, bankReference.strip(), remittance.strip(), payer.strip(), valueDate);
        }
    }

    @Schema(name = "AllocationRequest", description = "Which invoices a receipt pays")
    record AllocationRequest(@NotEmpty @Size(max = 100) List<@NotNull @Valid Part> allocations) {

        @Schema(name = "AllocationPart")
        record Part(
                @NotBlank @Schema(examples = "I-2026-000001")
                String invoice,

                @NotNull Money amount) {}

        List<ReceiptHandling.Wish> wishes() {
            return allocations.stream()
                    .map(part -> new ReceiptHandling.Wish(part.invoice().strip(), part.amount()))
                    .toList();
        }
    }

    @Schema(name = "ReasonRequest", description = "Why")
    record ReasonRequest(
            @NotBlank @Size(max = 500) @Schema(examples = "Direct debit returned by the bank")
            String reason) {}

    @Schema(name = "ReceiptRefundRequest", description = "What of a receipt is to be paid back, and why")
    record RefundRequest(
            @NotNull Money amount,

            @NotBlank @Size(max = 500) @Schema(examples = "Paid twice")
            String reason) {}

    @POST
    @RolesAllowed(FINANCE)
    @Idempotent
    @Operation(
            summary = "Record a credit of the bank account",
            description = "Pays the invoices that its remittance names, in their order, as far as it reaches; the rest"
                    + " stays unallocated. The same bankReference is recorded once.")
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "200", description = "Had been recorded before")
    public RestResponse<ReceiptView> recordReceipt(@NotNull @Valid ReceiptRequest request) {
        ReceiptHandling.Outcome outcome = receipts.record(request.credit(), actor.get());
        String number = outcome.receipt().number();
        return RestResponse.ResponseBuilder.create(
                        outcome.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, view(number))
                .location(UriBuilder.fromPath("/api/receipts/{number}").build(number))
                .build();
    }

    @GET
    @RolesAllowed({FINANCE, AUDITOR})
    @Operation(summary = "Search receipts", description = "The last recorded first.")
    public Page<ReceiptRow> receipts(
            @Parameter(description = "Start of a number, the bank's reference, or part of the payer's name")
                    @RestQuery
                    @Nullable
                    String search,
            @Parameter(description = "Only those with something left") @RestQuery boolean unallocated,
            @Parameter(description = "The next of the page before") @RestQuery @Nullable String after,
            @Parameter(description = "Lines a page, at most 200", example = "25") @RestQuery @Nullable Integer size) {
        return reading.receipts(search, unallocated, PageRequest.of(after, size))
                .map(ReceiptRow::of);
    }

    @GET
    @Path("/{number}")
    @RolesAllowed({FINANCE, AUDITOR})
    @Operation(summary = "A receipt with what it pays")
    public ReceiptView receipt(@Parameter(example = "RC-2026-000001") @RestPath String number) {
        return view(number);
    }

    @POST
    @Path("/{number}/allocations")
    @RolesAllowed(FINANCE)
    @Idempotent
    @Operation(summary = "Set parts of a receipt against invoices", description = "All or none.")
    @APIResponse(responseCode = "201", description = "Allocated")
    @APIResponse(responseCode = "409", description = "The receipt does not have as much left")
    public RestResponse<ReceiptView> allocate(
            @Parameter(example = "RC-2026-000001") @RestPath String number, @NotNull @Valid AllocationRequest request) {
        receipts.allocate(number, request.wishes(), actor.get());
        return RestResponse.status(RestResponse.Status.CREATED, view(number));
    }

    @PUT
    @Path("/{number}/allocations/{id}/reversal")
    @RolesAllowed(FINANCE)
    @Operation(
            summary = "Take an allocation back",
            description = "The invoice is open again and the money unallocated; dunning begins anew.")
    @APIResponse(responseCode = "409", description = "Had been taken back before")
    public ReceiptView reverseAllocation(
            @Parameter(example = "RC-2026-000001") @RestPath String number,
            @RestPath String id,
            @NotNull @Valid ReasonRequest request) {
        receipts.reverse(number, Named.id("id", id), request.reason(), actor.get());
        return view(number);
    }

    @POST
    @Path("/{number}/refunds")
    @RolesAllowed(FINANCE)
    @Idempotent
    @Operation(summary = "Pay back what a receipt has left", description = "Makes a refund, which is then paid out.")
    @APIResponse(responseCode = "201", description = "To be refunded")
    @APIResponse(responseCode = "409", description = "The receipt does not have as much left")
    public RestResponse<RefundView> refundReceipt(
            @Parameter(example = "RC-2026-000001") @RestPath String number, @NotNull @Valid RefundRequest request) {
        Refund refund = refunds.refundReceipt(number, request.amount(), request.reason(), actor.get());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, RefundView.of(refund))
                .location(UriBuilder.fromPath("/api/refunds/{number}").build(refund.number()))
                .build();
    }

    private ReceiptView view(String number) {
        return ReceiptView.of(reading.receipt(number));
    }
}
