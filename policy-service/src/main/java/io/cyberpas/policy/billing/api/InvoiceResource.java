package io.cyberpas.policy.billing.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.FINANCE;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.version.IfMatch;
import io.cyberpas.policy.billing.BillingReading;
import io.cyberpas.policy.billing.BusinessTime;
import io.cyberpas.policy.billing.InvoiceState;
import io.cyberpas.policy.billing.Named;
import io.cyberpas.policy.billing.WriteOff;
import io.cyberpas.policy.billing.WriteOffHandling;
import io.cyberpas.policy.billing.api.InvoiceViews.InvoiceView;
import io.cyberpas.policy.billing.api.InvoiceViews.RowView;
import io.cyberpas.policy.billing.api.SettlementViews.WriteOffView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** Invoices over REST. */
@Path("/api/invoices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Billing", description = "Invoices, receipts, refunds and write-offs")
class InvoiceResource {

    private final BillingReading reading;
    private final WriteOffHandling writeOffs;
    private final BusinessTime time;
    private final CurrentActor actor;

    InvoiceResource(BillingReading reading, WriteOffHandling writeOffs, BusinessTime time, CurrentActor actor) {
        this.reading = reading;
        this.writeOffs = writeOffs;
        this.time = time;
        this.actor = actor;
    }

    @Schema(name = "WriteOffRequest", description = "What of an invoice is to be given up, and why")
    record WriteOffRequest(
            @NotNull Money amount,

            @NotBlank @Size(max = 500) @Schema(examples = "Insolvency, no quota expected")
            String reason) {}

    @GET
    @RolesAllowed({FINANCE, POLICY_ADMIN, AUDITOR, BROKER})
    @Operation(
            summary = "Search invoices",
            description = "The last issued first; brokers see those of their brokerage.")
    public Page<RowView> invoices(
            @Parameter(
                            description = "Start of an invoice or policy number, or part of the payer's name",
                            example = "한빛")
                    @RestQuery
                    @Nullable
                    String search,
            @Parameter(description = "How far it is settled", example = "OPEN") @RestQuery @Nullable String state,
            @Parameter(description = "Only those open after their due day") @RestQuery boolean overdue,
            @Parameter(description = "The next of the page before") @RestQuery @Nullable String after,
            @Parameter(description = "Lines a page, at most 200", example = "25") @RestQuery @Nullable Integer size) {
        return reading.invoices(
                        actor.get(),
                        search,
                        Named.constant(InvoiceState.class, "state", state),
                        overdue,
                        PageRequest.of(after, size))
                .map(RowView::of);
    }

    @GET
    @Path("/{number}")
    @RolesAllowed({FINANCE, POLICY_ADMIN, AUDITOR, BROKER})
    @Operation(summary = "An invoice with its lines, allocations, credits, write-offs and dunning")
    public InvoiceView invoice(@Parameter(example = "I-2026-000001") @RestPath String number) {
        Actor reader = actor.get();
        return InvoiceView.of(reading.invoice(number, reader), time.today(), reader);
    }

    @POST
    @Path("/{number}/write-offs")
    @RolesAllowed(FINANCE)
    @Idempotent
    @Operation(
            summary = "Write off what will not be paid",
            description = "Within the authority of the role it is approved at once; beyond it somebody else of finance"
                    + " has to approve the proposal.")
    @APIResponse(responseCode = "201", description = "Approved, or proposed")
    public RestResponse<WriteOffView> writeOffInvoice(
            @Parameter(example = "I-2026-000001") @RestPath String number, @NotNull @Valid WriteOffRequest request) {
        WriteOff writeOff = writeOffs.propose(number, request.amount(), request.reason(), actor.get());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, WriteOffView.of(writeOff))
                .location(UriBuilder.fromPath("/api/write-offs/{id}").build(writeOff.id()))
                .tag(IfMatch.etag(writeOff.version()))
                .build();
    }
}
