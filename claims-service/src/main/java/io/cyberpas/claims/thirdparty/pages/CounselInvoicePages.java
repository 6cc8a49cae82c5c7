package io.cyberpas.claims.thirdparty.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.COUNSEL;
import static io.cyberpas.platform.access.Roles.FINANCE;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.ClaimLine;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.Side;
import io.cyberpas.claims.claim.pages.FormMoney;
import io.cyberpas.claims.claim.pages.FormTime;
import io.cyberpas.claims.counsel.CounselFirms;
import io.cyberpas.claims.counsel.CounselInvoice;
import io.cyberpas.claims.counsel.ExpenseKind;
import io.cyberpas.claims.counsel.Grade;
import io.cyberpas.claims.counsel.InvoiceCheck;
import io.cyberpas.claims.counsel.InvoiceFile;
import io.cyberpas.claims.counsel.InvoiceHandling;
import io.cyberpas.claims.counsel.InvoiceLine;
import io.cyberpas.claims.counsel.Phase;
import io.cyberpas.claims.counsel.WorkLine;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.version.IfMatch;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The forms of a law firm's invoice, the page of one, and the decision on it line by line. */
@Path("/claims/{number}/third-party/invoices")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER})
@Blocking
class CounselInvoicePages {

    private final ClaimAccess access;
    private final InvoiceHandling handling;
    private final CurrentActor actor;

    CounselInvoicePages(ClaimAccess access, InvoiceHandling handling, CurrentActor actor) {
        this.access = access;
        this.handling = handling;
        this.actor = actor;
    }

    /** A line, its number from 1, and what is found on it. */
    record Row(int number, InvoiceLine line, InvoiceCheck.Result result) {

        /** How the form of the decision names the line. */
        public String label() {
            return number + ". " + line.work().description();
        }
    }

    @CheckedTemplate(basePath = "thirdparty")
    static class Templates {
        static native TemplateInstance newInvoice(
                String number,
                String currency,
                List<String> firms,
                List<CoveragePart> parts,
                List<Phase> phases,
                List<Grade> grades,
                List<ExpenseKind> expenses,
                List<Integer> rows);

        static native TemplateInstance invoice(
                String number, CounselInvoice invoice, List<Row> rows, boolean mayDecide);

        private Templates() {}
    }

    @GET
    @Path("/new")
    @Transactional
    @RolesAllowed({COUNSEL, CLAIMS_HANDLER, CLAIMS_MANAGER})
    @Operation(hidden = true)
    public TemplateInstance form(@RestPath String number) {
        Actor reader = actor.get();
        Claim claim = access.visible(number, reader);
        return Templates.newInvoice(
                number,
                claim.currency().getCurrencyCode(),
                reader.is(COUNSEL) ? List.of() : CounselFirms.of(claim),
                claim.lines().stream()
                        .filter(each -> each.side() == Side.THIRD_PARTY)
                        .map(ClaimLine::part)
                        .toList(),
                List.of(Phase.values()),
                List.of(Grade.values()),
                List.of(ExpenseKind.values()),
                List.of(1, 2, 3, 4, 5));
    }

    @GET
    @Path("/{reference}")
    @Transactional
    @RolesAllowed({COUNSEL, CLAIMS_HANDLER, CLAIMS_MANAGER, FINANCE, AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance show(@RestPath String number, @RestPath String reference) {
        Actor reader = actor.get();
        CounselInvoice invoice = handling.invoice(number, reference, reader);
        List<InvoiceCheck.Result> results = handling.check(number, invoice, reader);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            rows.add(new Row(i + 1, invoice.lines().get(i), results.get(i)));
        }
        boolean mayDecide = (reader.is(CLAIMS_HANDLER) || reader.is(CLAIMS_MANAGER))
                && !invoice.status().successors().isEmpty()
                && !invoice.submittedBy().equals(reader.subject());
        return Templates.invoice(number, invoice, rows, mayDecide);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({COUNSEL, CLAIMS_HANDLER, CLAIMS_MANAGER})
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> submit(
            @RestPath String number,
            @RestForm @Nullable String firm,
            @RestForm @NotBlank @Size(max = 60) String invoiceNumber,
            @RestForm @NotNull LocalDate invoicedOn,
            @RestForm @NotNull CoveragePart part,
            @RestForm List<String> lineOn,
            @RestForm List<String> linePhase,
            @RestForm List<String> lineTimekeeper,
            @RestForm List<String> lineGrade,
            @RestForm List<String> lineHours,
            @RestForm List<String> lineRate,
            @RestForm List<String> lineAmount,
            @RestForm List<String> lineExpense,
            @RestForm List<String> lineDescription,
            @RestForm @NotBlank String currency) {
        FormMoney.requireSameSize(
                "lines",
                lineOn,
                linePhase,
                lineTimekeeper,
                lineGrade,
                lineHours,
                lineRate,
                lineAmount,
                lineExpense,
                lineDescription);
        List<WorkLine> lines = new ArrayList<>();
        for (int i = 0; i < lineOn.size(); i++) {
            LocalDate on = FormTime.optionalDate("lineOn", lineOn.get(i));
            if (on == null) {
                continue;
            }
            lines.add(new WorkLine(
                    on,
                    Phase.valueOf(linePhase.get(i)),
                    lineTimekeeper.get(i),
                    lineGrade.get(i).isBlank() ? null : Grade.valueOf(lineGrade.get(i)),
                    FormNumber.optional("lineHours", lineHours.get(i)),
                    FormNumber.money("lineRate", lineRate.get(i), currency),
                    FormMoney.money("lineAmount", lineAmount.get(i), currency),
                    lineExpense.get(i).isBlank() ? null : ExpenseKind.valueOf(lineExpense.get(i)),
                    requireText(lineDescription.get(i))));
        }
        CounselInvoice invoice = handling.submit(number, firm, invoiceNumber, invoicedOn, part, lines, actor.get());
        return ThirdPartyPaths.thing(number, "invoices", invoice.reference());
    }

    @POST
    @Path("/file")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({COUNSEL, CLAIMS_HANDLER, CLAIMS_MANAGER})
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> submitFile(
            @RestPath String number,
            @RestForm @Nullable String firm,
            @RestForm @NotBlank @Size(max = 60) String invoiceNumber,
            @RestForm @NotNull LocalDate invoicedOn,
            @RestForm @NotNull CoveragePart part,
            @RestForm @NotNull FileUpload file) {
        Actor sender = actor.get();
        List<WorkLine> lines = InvoiceFile.read(content(file), handling.currency(number, sender));
        CounselInvoice invoice = handling.submit(number, firm, invoiceNumber, invoicedOn, part, lines, sender);
        return ThirdPartyPaths.thing(number, "invoices", invoice.reference());
    }

    @POST
    @Path("/{reference}/approval")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> approve(
            @RestPath String number,
            @RestPath String reference,
            @RestForm("_version") @NotNull Long version,
            @RestForm List<String> allowed,
            @RestForm List<String> cutReason,
            @RestForm @Nullable @Size(max = 2000) String note) {
        FormMoney.requireSameSize("allowed", allowed, cutReason);
        Actor decider = actor.get();
        CounselInvoice invoice = handling.invoice(number, reference, decider);
        List<InvoiceCheck.Result> results = handling.check(number, invoice, decider);
        Map<Integer, CounselInvoice.Cut> cuts = new HashMap<>();
        for (int i = 0; i < Math.min(allowed.size(), invoice.lines().size()); i++) {
            Money asked = invoice.lines().get(i).work().amount();
            Money granted =
                    FormMoney.money("allowed", allowed.get(i), asked.currency().getCurrencyCode());
            if (!granted.equals(asked)) {
                String reason = cutReason.get(i).isBlank() ? results.get(i).reason() : cutReason.get(i);
                cuts.put(i + 1, new CounselInvoice.Cut(granted, reason));
            }
        }
        handling.approve(number, reference, cuts, false, note, new IfMatch(version), decider);
        return ThirdPartyPaths.thing(number, "invoices", reference);
    }

    @POST
    @Path("/{reference}/return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> giveBack(
            @RestPath String number,
            @RestPath String reference,
            @RestForm("_version") @NotNull Long version,
            @RestForm @NotBlank @Size(max = 2000) String reason) {
        handling.giveBack(number, reference, reason, new IfMatch(version), actor.get());
        return ThirdPartyPaths.thing(number, "invoices", reference);
    }

    @POST
    @Path("/{reference}/rejection")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> reject(
            @RestPath String number,
            @RestPath String reference,
            @RestForm("_version") @NotNull Long version,
            @RestForm @NotBlank @Size(max = 2000) String reason) {
        handling.reject(number, reference, reason, new IfMatch(version), actor.get());
        return ThirdPartyPaths.thing(number, "invoices", reference);
    }

    private static byte[] content(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String requireText(String text) {
        if (text.isBlank() || text.length() > 500) {
            throw new InvalidInputException(
                    new FieldProblem("$.lineDescription", "is missing or too long", "up to 500 characters"));
        }
        return text;
    }
}
