package io.cyberpas.claims.payment.pages;

import io.cyberpas.claims.accounting.MoneyBook;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.api.ClaimView;
import io.cyberpas.claims.claim.pages.FormMoney;
import io.cyberpas.claims.claim.pages.FormTime;
import io.cyberpas.claims.claim.pages.StepForm;
import io.cyberpas.claims.payment.AdvanceProposing;
import io.cyberpas.claims.payment.BankExecution;
import io.cyberpas.claims.payment.BankRecording;
import io.cyberpas.claims.payment.FurtherLimit;
import io.cyberpas.claims.payment.FurtherLimits;
import io.cyberpas.claims.payment.Payment;
import io.cyberpas.claims.payment.PaymentHandling;
import io.cyberpas.claims.payment.PaymentLedger;
import io.cyberpas.claims.payment.PaymentProposing;
import io.cyberpas.claims.payment.Payments;
import io.cyberpas.claims.payment.ReserveHandling;
import io.cyberpas.claims.payment.ReserveMovements;
import io.cyberpas.claims.payment.api.PaymentViews;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.version.IfMatch;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The page of reserves and payments. A payment whose limit is being taken refreshes its own row. */
@Path("/claims/{number}/payments")
@Produces(MediaType.TEXT_HTML)
@Blocking
class PaymentPages {

    private final PaymentHandling handling;
    private final BankRecording bank;
    private final PaymentProposing proposing;
    private final AdvanceProposing advances;
    private final FurtherLimits further;
    private final Payments payments;
    private final PaymentViews views;
    private final ReserveHandling reserves;
    private final ReserveMovements movements;
    private final MoneyBook book;
    private final Database database;
    private final ClaimAccess access;
    private final CurrentActor actor;

    PaymentPages(
            PaymentHandling handling,
            BankRecording bank,
            PaymentProposing proposing,
            AdvanceProposing advances,
            FurtherLimits further,
            Payments payments,
            PaymentViews views,
            ReserveHandling reserves,
            ReserveMovements movements,
            MoneyBook book,
            Database database,
            ClaimAccess access,
            CurrentActor actor) {
        this.handling = handling;
        this.bank = bank;
        this.proposing = proposing;
        this.advances = advances;
        this.further = further;
        this.payments = payments;
        this.views = views;
        this.reserves = reserves;
        this.movements = movements;
        this.book = book;
        this.database = database;
        this.access = access;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "pay")
    static class Templates {
        static native TemplateInstance payments(PaymentSheet sheet);

        static native TemplateInstance row(ClaimView claim, PaymentSheet.Row row);

        static native TemplateInstance sublimits(List<FurtherLimit> sublimits, boolean told);

        private Templates() {}
    }

    /** Payments, limits and reserves are shown as they stood at one moment. */
    @GET
    @Transactional
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance payments(@RestPath String number, @RestQuery @Nullable String after) {
        database.readOneMoment();
        var reader = actor.get();
        var claim = access.visible(number, reader);
        var ledger = handling.ledger(claim);
        var page = payments.page(claim.id(), PageRequest.of(after, null));
        return Templates.payments(new PaymentSheet(
                ClaimView.of(claim, reader),
                reserves.positions(claim),
                movements.of(claim.id()).reversed(),
                reserves.suggestions(claim),
                advances.allowances(claim),
                payables(claim, ledger),
                new Page<>(rows(page.items(), reader), page.next()),
                ledger.retentionLeft(),
                ledger.paid()));
    }

    /** The sublimits of the policy that a payment can name. The form asks for them after it is shown, so that it does not wait. */
    @GET
    @Path("/sublimits")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(hidden = true)
    public TemplateInstance sublimits(@RestPath String number) {
        var reader = actor.get();
        var further = this.further.of(access.visible(number, reader), reader);
        return Templates.sublimits(
                further.orElse(List.of()).stream()
                        .filter(FurtherLimit::isSublimit)
                        .toList(),
                further.isPresent());
    }

    @GET
    @Path("/{payment}/row")
    @Transactional
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance row(@RestPath String number, @RestPath String payment) {
        database.readOneMoment();
        var reader = actor.get();
        var claim = access.visible(number, reader);
        var shown = handling.payment(claim, payment);
        return Templates.row(
                ClaimView.of(claim, reader), rows(List.of(shown), reader).getFirst());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> propose(
            @RestPath String number,
            @RestForm @NotBlank @Size(max = 100) String reference,
            @RestForm @Nullable String amount,
            @RestForm @Nullable String amountCurrency,
            @RestForm @Size(max = 200) @Nullable String payee,
            @RestForm @NotBlank @Size(max = 1000) String note,
            @RestForm @Size(max = 20) @Nullable List<@NotBlank @Size(max = 40) String> sublimits) {
        var reader = actor.get();
        var gross = amount == null || amount.isBlank()
                ? left(access.visible(number, reader), reference)
                : FormMoney.money("amount", amount, amountCurrency);
        proposing.propose(
                number,
                new PaymentProposing.Proposal(
                        reference, gross, payee, note.strip(), sublimits == null ? List.of() : sublimits),
                reader);
        return page(number);
    }

    /** Who names no amount means all that is left of it. */
    private Money left(Claim claim, String reference) {
        return payables(claim, handling.ledger(claim)).stream()
                .filter(each -> each.assessed().reference().equals(reference))
                .map(PaymentSheet.Payable::left)
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        new FieldProblem("$.reference", "is nothing that was assessed here")));
    }

    private List<PaymentSheet.Payable> payables(Claim claim, PaymentLedger ledger) {
        return proposing.assessed(claim).stream()
                .map(each -> new PaymentSheet.Payable(each, each.amount().minus(ledger.committedOn(each))))
                .toList();
    }

    @POST
    @Path("/{payment}/approval")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(hidden = true)
    public RestResponse<Void> approve(
            @RestPath String number, @RestPath String payment, @RestForm("_version") long version) {
        handling.approve(number, payment, new IfMatch(version), actor.get());
        return page(number);
    }

    @POST
    @Path("/{payment}/rejection")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(hidden = true)
    public RestResponse<Void> reject(
            @RestPath String number, @RestPath String payment, @Valid @BeanParam StepForm step) {
        handling.reject(number, payment, step.ifMatch(), step.reason(), actor.get());
        return page(number);
    }

    @POST
    @Path("/{payment}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(hidden = true)
    public RestResponse<Void> withdraw(
            @RestPath String number, @RestPath String payment, @Valid @BeanParam StepForm step) {
        handling.withdraw(number, payment, step.ifMatch(), step.reason(), actor.get());
        return page(number);
    }

    @POST
    @Path("/{payment}/execution")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.FINANCE)
    @Operation(hidden = true)
    public RestResponse<Void> execute(
            @RestPath String number,
            @RestPath String payment,
            @RestForm @Nullable String paidOn,
            @RestForm @NotBlank @Size(max = 140) String bankReference) {
        var day = FormTime.optionalDate("paidOn", paidOn);
        var execution = new BankExecution(day == null ? book.today() : day, bankReference.strip());
        bank.executed(number, payment, execution, actor.get());
        return page(number);
    }

    @POST
    @Path("/{payment}/return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.FINANCE)
    @Operation(hidden = true)
    public RestResponse<Void> returned(
            @RestPath String number, @RestPath String payment, @RestForm @NotBlank @Size(max = 500) String reason) {
        bank.returned(number, payment, reason.strip(), actor.get());
        return page(number);
    }

    private List<PaymentSheet.Row> rows(List<Payment> shown, Actor reader) {
        var seen = views.of(shown, reader);
        return IntStream.range(0, shown.size())
                .mapToObj(i -> new PaymentSheet.Row(
                        seen.get(i),
                        shown.get(i).proposedBy().equals(reader.subject()),
                        mayDecide(shown.get(i), reader)))
                .toList();
    }

    private boolean mayDecide(Payment payment, Actor reader) {
        return handling.levelFor(payment).mayConfirm(payment.proposedBy(), reader)
                && payment.approvals().stream()
                        .noneMatch(each -> each.approvedBy().equals(reader.subject()));
    }

    private static RestResponse<Void> page(String number) {
        return RestResponse.seeOther(URI.create("/claims/" + number + "/payments"));
    }
}
