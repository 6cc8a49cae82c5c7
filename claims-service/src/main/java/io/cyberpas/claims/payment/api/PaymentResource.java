package io.cyberpas.claims.payment.api;

import io.cyberpas.claims.claim.AssessedAmounts.AssessedAmount;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.payment.PaymentHandling;
import io.cyberpas.claims.payment.Payments;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The payments of a claim: proposed, approved by others, then settled with the policy's limit. */
@Path("/api/claims/{number}")
@Tag(name = "Reserves and payments")
public class PaymentResource {

    private final PaymentHandling handling;
    private final Payments payments;
    private final ClaimAccess access;
    private final CurrentActor actor;

    PaymentResource(PaymentHandling handling, Payments payments, ClaimAccess access, CurrentActor actor) {
        this.handling = handling;
        this.payments = payments;
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
            String note) {}

    /** Why a payment is turned down or taken back. */
    @Schema(name = "PaymentReason")
    record ReasonRequest(@NotBlank @Size(max = 1000) String reason) {}

    @GET
    @Path("/assessed-amounts")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(summary = "List what may be paid on: costs, interruption loss, awards")
    public List<AssessedAmount> assessed(@RestPath String number) {
        return handling.assessed(access.visible(number, actor.get()));
    }

    @GET
    @Path("/payments")
    @RolesAllowed({Roles.BROKER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(summary = "List the payments, newest first")
    public List<PaymentView> list(@RestPath String number) {
        var reader = actor.get();
        var claim = access.visible(number, reader);
        return payments.of(claim.id()).stream()
                .map(each -> PaymentView.of(each, handling.levelFor(each), reader))
                .toList();
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
            description = "Within what is assessed, granted and reserved; the retention is deducted once per claim."
                    + " Needs an Idempotency-Key")
    public RestResponse<PaymentView> propose(@RestPath String number, @Valid @NotNull ProposalRequest request) {
        var proposal = new PaymentHandling.Proposal(
                request.reference(),
                request.amount(),
                request.payee(),
                request.note().strip());
        var payment = handling.propose(number, proposal, actor.get());
        return RestResponse.ResponseBuilder.<PaymentView>created(
                        URI.create("/api/claims/" + number + "/payments/" + payment.number()))
                .entity(PaymentView.of(payment, handling.levelFor(payment), actor.get()))
                .tag(IfMatch.etag(payment.version()))
                .build();
    }

    @POST
    @Path("/payments/{payment}/approval")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(
            summary = "Approve a payment",
            description = "Never one's own; the last approval needed takes the limit at the policy service, after which"
                    + " the payment is PAID or REFUSED; APPROVED while that is under way")
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

    private PaymentView view(String number, String paymentNumber) {
        var reader = actor.get();
        var payment = handling.payment(access.visible(number, reader), paymentNumber);
        return PaymentView.of(payment, handling.levelFor(payment), reader);
    }
}
