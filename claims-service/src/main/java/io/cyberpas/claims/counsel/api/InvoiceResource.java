package io.cyberpas.claims.counsel.api;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.counsel.CounselInvoice;
import io.cyberpas.claims.counsel.ExpenseKind;
import io.cyberpas.claims.counsel.Grade;
import io.cyberpas.claims.counsel.InvoiceFile;
import io.cyberpas.claims.counsel.InvoiceHandling;
import io.cyberpas.claims.counsel.Phase;
import io.cyberpas.claims.counsel.WorkLine;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.version.IfMatch;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Invoices of law firms under a claim. */
@Path("/api/claims/{number}/counsel-invoices")
@Tag(name = "Counsel")
class InvoiceResource {

    private final InvoiceHandling handling;
    private final CurrentActor actor;

    InvoiceResource(InvoiceHandling handling, CurrentActor actor) {
        this.handling = handling;
        this.actor = actor;
    }

    @POST
    @RolesAllowed({Roles.COUNSEL, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Idempotent
    @Operation(
            summary = "Submit an invoice",
            description = "Lines of time name timekeeper, grade, hours and rate; a disbursement names none of them. "
                    + "A law firm submits its own and leaves firm out. The firm's number is taken once.")
    public RestResponse<InvoiceView> submit(
            @PathParam("number") String number, @NotNull @Valid InvoiceRequest request) {
        return created(
                number,
                handling.submit(
                        number,
                        request.firm(),
                        request.number(),
                        request.invoicedOn(),
                        request.part(),
                        request.lines().stream().map(LineRequest::work).toList(),
                        actor.get()));
    }

    @POST
    @Path("csv")
    @Consumes("text/csv")
    @RolesAllowed({Roles.COUNSEL, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Idempotent
    @Operation(
            summary = "Submit an invoice with its lines as CSV",
            description =
                    "Columns, in any order: date, phase, timekeeper, grade, hours, rate, amount, expense, description; "
                            + "UTF-8 or MS949. Every faulty line is named, and then nothing is kept.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(implementation = String.class),
                            example = "date,phase,timekeeper,grade,hours,rate,amount,description\n"
                                    + "2027-02-03,PLEADINGS,Cora Han,PARTNER,2.5,500000,1250000,Draft of the answer\n"))
    public RestResponse<InvoiceView> submitFile(
            @PathParam("number") String number,
            @QueryParam("invoiceNumber") @NotBlank @Size(max = 60) String invoiceNumber,
            @QueryParam("invoicedOn") @NotNull LocalDate invoicedOn,
            @QueryParam("part") @NotNull CoveragePart part,
            @QueryParam("firm") @Nullable String firm,
            byte[] csv) {
        List<WorkLine> lines = InvoiceFile.read(csv, handling.currency(number, actor.get()));
        return created(number, handling.submit(number, firm, invoiceNumber, invoicedOn, part, lines, actor.get()));
    }

    @GET
    @RolesAllowed({Roles.COUNSEL, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(summary = "List the invoices with what is found on each line", description = "A law firm finds its own.")
    public List<InvoiceView> list(@PathParam("number") String number) {
        return handling.invoices(number, actor.get()).stream()
                .map(each -> view(number, each))
                .toList();
    }

    @GET
    @Path("{reference}")
    @RolesAllowed({Roles.COUNSEL, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(summary = "Read an invoice with what is found on each line")
    public RestResponse<InvoiceView> read(
            @PathParam("number") String number, @PathParam("reference") String reference) {
        return answer(number, handling.invoice(number, reference, actor.get()));
    }

    @PUT
    @Path("{reference}/approval")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(
            summary = "Approve an invoice but for what is cut",
            description = "Each cut names the line, what is allowed of it and why. What is allowed becomes payable "
                    + "under the invoice's reference. More than the budget takes a manager and a note.")
    public RestResponse<InvoiceView> approve(
            @PathParam("number") String number,
            @PathParam("reference") String reference,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid ApprovalRequest request) {
        var cuts = request.cuts().stream()
                .collect(Collectors.toMap(
                        CutRequest::line,
                        each -> new CounselInvoice.Cut(each.allowed(), each.reason()),
                        (_, last) -> last));
        return answer(
                number,
                handling.approve(number, reference, cuts, request.asChecked(), request.note(), ifMatch, actor.get()));
    }

    @PUT
    @Path("{reference}/return")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(
            summary = "Return an invoice with reasons",
            description = "Nothing of it is allowed; the firm may submit it again under its number.")
    public RestResponse<InvoiceView> giveBack(
            @PathParam("number") String number,
            @PathParam("reference") String reference,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid RejectionRequest request) {
        return answer(number, handling.giveBack(number, reference, request.reason(), ifMatch, actor.get()));
    }

    @PUT
    @Path("{reference}/rejection")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Turn an invoice down as a whole")
    public RestResponse<InvoiceView> reject(
            @PathParam("number") String number,
            @PathParam("reference") String reference,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid RejectionRequest request) {
        return answer(number, handling.reject(number, reference, request.reason(), ifMatch, actor.get()));
    }

    private RestResponse<InvoiceView> created(String number, CounselInvoice invoice) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view(number, invoice))
                .tag(IfMatch.etag(invoice.version()))
                .build();
    }

    private RestResponse<InvoiceView> answer(String number, CounselInvoice invoice) {
        return RestResponse.ResponseBuilder.ok(view(number, invoice))
                .tag(IfMatch.etag(invoice.version()))
                .build();
    }

    private InvoiceView view(String number, CounselInvoice invoice) {
        return InvoiceView.of(invoice, handling.check(number, invoice, actor.get()));
    }

    /** An invoice as the firm states it. */
    @Schema(name = "CounselInvoiceRequest", example = """
                    {"number": "HD-2027-031", "invoicedOn": "2027-03-01", "part": "PRIVACY_LIABILITY",
                     "lines": [{"on": "2027-02-03", "phase": "PLEADINGS", "timekeeper": "Cora Han", "grade": "PARTNER",
                       "hours": 2.5, "rate": {"amount": "500000", "currency": "KRW"},
                       "amount": {"amount": "1250000", "currency": "KRW"}, "description": "Draft of the answer"}]}""")
    record InvoiceRequest(
            @Nullable @Size(max = 60) String firm,
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate invoicedOn,
            @NotNull CoveragePart part,
            @NotNull @Size(max = 1000) List<@NotNull @Valid LineRequest> lines) {}

    /** A line as the firm states it. */
    @Schema(name = "CounselInvoiceLineRequest")
    record LineRequest(
            @NotNull LocalDate on,
            @NotNull Phase phase,
            @Nullable @Size(max = 100) String timekeeper,
            @Nullable Grade grade,
            @Nullable BigDecimal hours,
            @Nullable Money rate,
            @NotNull Money amount,

            @Nullable @Schema(description = "Of a disbursement; OTHER where it is left out")
            ExpenseKind expense,

            @NotBlank @Size(max = 500) String description) {

        WorkLine work() {
            return new WorkLine(on, phase, timekeeper, grade, hours, rate, amount, expense, description);
        }
    }

    /** What is cut. */
    @Schema(name = "CounselInvoiceApproval", example = """
                    {"cuts": [{"line": 1, "allowed": {"amount": "1000000", "currency": "KRW"},
                     "reason": "Rate above the agreed one"}]}""")
    record ApprovalRequest(
            @NotNull @Size(max = 1000) List<@NotNull @Valid CutRequest> cuts,

            @Nullable @Schema(description = "Whether lines without a cut are cut to what the check suggests")
            Boolean checked,

            @Nullable @Size(max = 2000) String note) {

        boolean asChecked() {
            return Boolean.TRUE.equals(checked);
        }
    }

    /** A cut of one line. */
    @Schema(name = "CounselInvoiceCut")
    record CutRequest(
            int line,
            @NotNull Money allowed,
            @NotBlank @Size(max = 500) String reason) {}

    /** Why nothing of it is paid. */
    @Schema(name = "CounselInvoiceRejection")
    record RejectionRequest(@NotBlank @Size(max = 2000) String reason) {}
}
