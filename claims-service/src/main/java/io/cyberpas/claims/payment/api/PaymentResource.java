package io.cyberpas.claims.payment.api;

import io.cyberpas.claims.claim.AssessedAmounts.AssessedAmount;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.payment.BankExecution;
import io.cyberpas.claims.payment.BankRecording;
import io.cyberpas.claims.payment.PaymentHandling;
import io.cyberpas.claims.payment.PaymentProposing;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.version.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The payments of a claim: proposed, approved by others, then settled with the policy's limit. */
@Path("/api/claims/{number}")
@Tag(name = "Reserves and payments")
public class PaymentResource {

    private final PaymentHandling handling;
    private final BankRecording bank;
    private final PaymentProposing proposing;
    private final PaymentViews views;
    private final ClaimAccess access;
    private final CurrentActor actor;

    PaymentResource(
            PaymentHandling handling,
            BankRecording bank,
            PaymentProposing proposing,
            PaymentViews views,
            ClaimAccess access,
            CurrentActor actor) {
        this.handling = handling;
        this.bank = bank;
        this.proposing = proposing;
        this.views = views;
        this.access = access;
        this.actor = actor;
    }

    /** A payment on an assessed amount, gross of retention. */
    @Schema(name = "PaymentProposal")
    record ProposalRequest(
            @NotBlank @Size(max = 100) @Schema(examples = "COST-1")
            String reference,

            @NotNull @Schema(description = "Gross, before retention")
            Money amount,

            @Size(max = 200) @Schema(description = "Where other than the assessment says") @Nullable
            String payee,

            @NotBlank @Size(max = 1000) @Schema(examples = "Restoration invoice of Securen")
            String note,

            @Size(max = 20)
            @Schema(description = "Sublimits of the policy that it counts against", examples = "[]")
            @Nullable
            List<@NotBlank @Size(max = 40) String> sublimits) {}

    /** What the bank told. */
    @Schema(name = "PaymentExecution")
    record ExecutionRequest(
            @NotNull @Schema(description = "Day of the booking", examples = "2026-12-28")
            LocalDate paidOn,

            @NotBlank @Size(max = 140) @Schema(examples = "KB-20261228-000417")
            String bankReference) {}

    /** Why a payment is turned down or taken back. */
    @Schema(name = "PaymentReason")
    record ReasonRequest(@NotBlank @Size(max = 1000) String reason) {}

    @GET
    @Path("/assessed-amounts")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(summary = "List what may be paid on: costs, interruption loss, awards")
    public List<AssessedAmount> assessed(@RestPath String number) {
        return proposing.assessed(access.visible(number, actor.get()));
    }

    @GET
    @Path("/payments")
    @RolesAllowed({Roles.BROKER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(summary = "List the payments, newest first")
    public Page<PaymentView> list(
            @RestPath String number, @RestQuery @Nullable String after, @RestQuery @Nullable Integer size) {
        return views.page(number, PageRequest.of(after, size), actor.get());
    }

    @GET
    @Path("/payments/{payment}")
    @RolesAllowed({Roles.BROKER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(summary = "Read a payment")
    public RestResponse<PaymentView> read(@RestPath String number, @RestPath String payment) {
        var view = view(number, payment);
        return RestResponse.ResponseBuilder.ok(view)
                .tag(IfMatch.etag(view.version()))
                .build();
    }

    @POST
    @Path("/payments")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Idempotent
    @Operation(
            summary = "Propose a payment",
            description =
                    "Within what is assessed, granted and reserved; the retention is deducted once per claim, and"
                            + " what was advanced under the part is set off. The policy service holds the limit from now on:"
                            + " limit is PENDING until it answers, then HELD, or the payment is REFUSED. Needs an Idempotency-Key")
    public RestResponse<PaymentView> propose(@RestPath String number, @Valid @NotNull ProposalRequest request) {
        var proposal = new PaymentProposing.Proposal(
                request.reference(),
                request.amount(),
                request.payee(),
                request.note().strip(),
                request.sublimits() == null ? List.of() : request.sublimits());
        var payment = proposing.propose(number, proposal, actor.get());
        return RestResponse.ResponseBuilder.<PaymentView>created(
                        URI.create("/api/claims/" + number + "/payments/" + payment.number()))
                .entity(views.of(payment, actor.get()))
                .tag(IfMatch.etag(payment.version()))
                .build();
    }

    @POST
    @Path("/payments/{payment}/approval")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(
            summary = "Approve a payment",
            description =
                    "Never one's own; the last approval needed takes the limit at the policy service: APPROVED while"
                            + " that is under way, then LIMIT_TAKEN, and PAID once the bank executed it")
    public PaymentView approve(
            @RestPath String number, @RestPath String payment, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        handling.approve(number, payment, ifMatch, actor.get());
        return view(number, payment);
    }

    @POST
    @Path("/payments/{payment}/rejection")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Reject a payment with a reason")
    public PaymentView reject(
            @RestPath String number,
            @RestPath String payment,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull ReasonRequest request) {
        handling.reject(number, payment, ifMatch, request.reason().strip(), actor.get());
        return view(number, payment);
    }

    @POST
    @Path("/payments/{payment}/withdrawal")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Withdraw one's own proposal with a reason")
    public PaymentView withdraw(
            @RestPath String number,
            @RestPath String payment,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull ReasonRequest request) {
        handling.withdraw(number, payment, ifMatch, request.reason().strip(), actor.get());
        return view(number, payment);
    }

    @POST
    @Path("/payments/{payment}/execution")
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Record that the bank executed a payment",
            description =
                    "Of a payment whose limit is taken; the same told again changes nothing. Refused while a file or run"
                            + " for the bank is under way, whose report says what became of it")
    public PaymentView execute(
            @RestPath String number, @RestPath String payment, @Valid @NotNull ExecutionRequest request) {
        var execution =
                new BankExecution(request.paidOn(), request.bankReference().strip());
        bank.executed(number, payment, execution, actor.get());
        return view(number, payment);
    }

    @POST
    @Path("/payments/{payment}/return")
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Record that a payment came back from the bank",
            description =
                    "Its limit is given back to the policy, and the amount can be proposed anew. Refused while a file or"
                            + " run for the bank is under way")
    public PaymentView returned(
            @RestPath String number, @RestPath String payment, @Valid @NotNull ReasonRequest request) {
        bank.returned(number, payment, request.reason().strip(), actor.get());
        return view(number, payment);
    }

    private PaymentView view(String number, String paymentNumber) {
        return views.payment(number, paymentNumber, actor.get());
    }
}
