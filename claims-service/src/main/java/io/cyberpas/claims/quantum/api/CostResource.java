package io.cyberpas.claims.quantum.api;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.quantum.CostCut;
import io.cyberpas.claims.quantum.CostItem;
import io.cyberpas.claims.quantum.Invoice;
import io.cyberpas.claims.quantum.LossAssessing;
import io.cyberpas.claims.quantum.PartTotal;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.version.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** First-party cost of a claim, invoice by invoice. */
@Path("/api/claims/{number}/costs")
@Tag(name = "Quantum", description = "First-party loss: invoices and interruption of business")
class CostResource {

    private final LossAssessing assessing;
    private final CurrentActor actor;

    CostResource(LossAssessing assessing, CurrentActor actor) {
        this.assessing = assessing;
        this.actor = actor;
    }

    @POST
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Idempotent
    @Operation(
            summary = "Record an invoice",
            description = "The same invoice of the same supplier comes once: a second one answers 409.")
    public RestResponse<CostView> record(@PathParam("number") String number, @NotNull @Valid CostRequest request) {
        CostItem item = assessing.record(number, request.invoice(), actor.get());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, CostView.of(item))
                .location(URI.create("/api/claims/" + number + "/costs/" + item.reference()))
                .tag(IfMatch.etag(item.version()))
                .build();
    }

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(summary = "List the invoices in the order of their recording")
    public List<CostView> list(@PathParam("number") String number) {
        return assessing.costs(number, actor.get()).stream().map(CostView::of).toList();
    }

    @GET
    @Path("{reference}")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(summary = "Read an invoice")
    public RestResponse<CostView> read(@PathParam("number") String number, @PathParam("reference") String reference) {
        return answer(assessing.cost(number, reference, actor.get()));
    }

    @PUT
    @Path("{reference}/assessment")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(
            summary = "Say what is due of an invoice",
            description =
                    "Either what is due, at most what is claimed, or cut by cut what is not. May be corrected. Above an amount"
                            + " that reference data set, another person has to approve it.")
    public RestResponse<CostView> assess(
            @PathParam("number") String number,
            @PathParam("reference") String reference,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid AssessmentRequest request) {
        long version = IfMatch.required(ifMatch);
        Money assessed = request.assessed();
        List<CutRequest> cuts = request.cuts();
        if ((assessed == null) == (cuts == null)) {
            throw new InvalidInputException(
                    new FieldProblem("$.assessed", "is needed, or cuts are, not both", "assessed or cuts"));
        }
        return answer(
                assessed == null
                        ? assessing.cut(
                                number,
                                reference,
                                cuts.stream().map(CutRequest::cut).toList(),
                                request.reason(),
                                version,
                                actor.get())
                        : assessing.assess(number, reference, assessed, request.reason(), version, actor.get()));
    }

    @PUT
    @Path("{reference}/approval")
    @RolesAllowed(Roles.CLAIMS_MANAGER)
    @Operation(
            summary = "Agree to what another person holds to be due of a large invoice",
            description = "Until then it is not due. Nobody approves an assessment of their own.")
    public RestResponse<CostView> approve(
            @PathParam("number") String number,
            @PathParam("reference") String reference,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return answer(assessing.approve(number, reference, IfMatch.required(ifMatch), actor.get()));
    }

    @GET
    @Path("totals")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(summary = "Sum up first-party loss by coverage part", description = "Before retention.")
    public List<PartTotal> totals(@PathParam("number") String number) {
        return assessing.totals(number, actor.get());
    }

    private static RestResponse<CostView> answer(CostItem item) {
        return RestResponse.ResponseBuilder.ok(CostView.of(item))
                .tag(IfMatch.etag(item.version()))
                .build();
    }

    /** An invoice that the insured claims. */
    @Schema(name = "CostRequest", example = """
                    {"supplier": "주식회사 데이터복구", "invoiceNumber": "DR-2026-0417", "invoicedOn": "2027-01-15",
                     "description": "Restoration of the customer database", "part": "DATA_RESTORATION",
                     "claimed": {"amount": "48000000", "currency": "KRW"}, "evidence": ["E-03"]}""")
    record CostRequest(
            @NotBlank @Size(max = 200) String supplier,
            @NotBlank @Size(max = 60) String invoiceNumber,
            @NotNull LocalDate invoicedOn,
            @NotBlank @Size(max = 2000) String description,
            @NotNull CoveragePart part,
            @NotNull Money claimed,
            @Nullable @Size(max = 50) List<@NotBlank @Size(max = 200) String> evidence) {

        Invoice invoice() {
            return new Invoice(
                    supplier,
                    invoiceNumber,
                    invoicedOn,
                    description,
                    part,
                    claimed,
                    evidence == null ? List.of() : evidence);
        }
    }

    /** What is held to be due. */
    @Schema(name = "CostAssessmentRequest")
    record AssessmentRequest(
            @Nullable Money assessed,
            @Nullable @Size(max = 20) List<@NotNull @Valid CutRequest> cuts,

            @NotBlank @Size(max = 2000) @Schema(examples = "Betterment of KRW 3M taken off")
            String reason) {}

    /** A part of an invoice that is not due. */
    @Schema(name = "CostCut")
    record CutRequest(
            CostCut.@NotNull Kind kind,
            @NotNull Money amount,
            @NotBlank @Size(max = 1000) String reason) {

        CostCut cut() {
            return new CostCut(kind, amount, reason);
        }

        static CutRequest of(CostCut cut) {
            return new CutRequest(cut.kind(), cut.amount(), cut.reason());
        }
    }

    /** An invoice and what is held to be due of it. */
    @Schema(name = "CostItem")
    record CostView(
            String reference,
            long version,
            String supplier,
            String invoiceNumber,
            LocalDate invoicedOn,
            String description,
            CoveragePart part,
            Money claimed,
            List<String> evidence,
            String recordedBy,
            Instant recordedAt,
            @Nullable Money assessed,
            @Nullable String assessmentReason,
            @Nullable String assessedBy,
            @Nullable Instant assessedAt,
            List<CutRequest> cuts,
            boolean awaitsApproval,
            @Nullable String approvedBy) {

        static CostView of(CostItem item) {
            Invoice invoice = item.invoice();
            var assessment = item.assessment().orElse(null);
            return new CostView(
                    item.reference(),
                    item.version(),
                    invoice.supplier(),
                    invoice.number(),
                    invoice.on(),
                    invoice.description(),
                    invoice.part(),
                    invoice.claimed(),
                    invoice.evidence(),
                    item.recordedBy(),
                    item.recordedAt(),
                    assessment == null ? null : assessment.amount(),
                    assessment == null ? null : assessment.reason(),
                    assessment == null ? null : assessment.by(),
                    assessment == null ? null : assessment.at(),
                    item.cuts().stream().map(CutRequest::of).toList(),
                    item.awaitsApproval(),
                    item.approvedBy().orElse(null));
        }
    }
}
