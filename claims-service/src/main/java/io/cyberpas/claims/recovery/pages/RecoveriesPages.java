package io.cyberpas.claims.recovery.pages;

import io.cyberpas.claims.accounting.MoneyBook;
import io.cyberpas.claims.claim.AmountKind;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.api.ClaimView;
import io.cyberpas.claims.claim.pages.FormMoney;
import io.cyberpas.claims.claim.pages.FormTime;
import io.cyberpas.claims.claim.pages.StepForm;
import io.cyberpas.claims.payment.PaymentHandling;
import io.cyberpas.claims.recovery.Recoveries;
import io.cyberpas.claims.recovery.RecoveryGround;
import io.cyberpas.claims.recovery.RecoveryPursuing;
import io.cyberpas.claims.recovery.RecoveryReceipt;
import io.cyberpas.claims.recovery.RecoverySettling;
import io.cyberpas.claims.recovery.api.RecoveryView;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.version.IfMatch;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The page of recoveries and its forms. */
@Path("/claims/{number}/recoveries")
@Produces(MediaType.TEXT_HTML)
@Blocking
class RecoveriesPages {

    private final RecoveryPursuing pursuing;
    private final RecoverySettling settling;
    private final Recoveries recoveries;
    private final PaymentHandling payments;
    private final MoneyBook book;
    private final ClaimAccess access;
    private final CurrentActor actor;

    RecoveriesPages(
            RecoveryPursuing pursuing,
            RecoverySettling settling,
            Recoveries recoveries,
            PaymentHandling payments,
            MoneyBook book,
            ClaimAccess access,
            CurrentActor actor) {
        this.pursuing = pursuing;
        this.settling = settling;
        this.recoveries = recoveries;
        this.payments = payments;
        this.book = book;
        this.access = access;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "recoveries")
    static class Templates {
        static native TemplateInstance page(RecoverySheet sheet);

        private Templates() {}
    }

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance show(@RestPath String number) {
        var reader = actor.get();
        var claim = access.visible(number, reader);
        return Templates.page(new RecoverySheet(
                ClaimView.of(claim, reader),
                recoveries.of(claim.id()).stream().map(RecoveryView::of).toList(),
                payments.ledger(claim).payments().stream()
                        .filter(each -> each.status().isSecured() && each.net().isPositive())
                        .map(each -> each.number())
                        .toList(),
                claim.currency()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> expect(
            @RestPath String number,
            @RestForm @NotNull RecoveryGround ground,
            @RestForm @NotNull CoveragePart part,
            @RestForm @NotNull AmountKind kind,
            @RestForm @Nullable String amount,
            @RestForm @Nullable String amountCurrency,
            @RestForm @NotBlank @Size(max = 200) String against,
            @RestForm @Size(max = 1000) @Nullable String basis,
            @RestForm @Size(max = 20) @Nullable String payment) {
        var opening = new RecoveryPursuing.Opening(
                ground,
                part,
                kind,
                FormMoney.money("amount", amount, amountCurrency),
                against.strip(),
                basis,
                payment == null || payment.isBlank() ? null : payment,
                null);
        pursuing.open(number, opening, actor.get());
        return page(number);
    }

    @POST
    @Path("/{recovery}/demand")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(hidden = true)
    public RestResponse<Void> demand(
            @RestPath String number,
            @RestPath String recovery,
            @Valid @BeanParam StepForm step,
            @RestForm @Nullable String amount,
            @RestForm @Nullable String amountCurrency) {
        var money = FormMoney.money("amount", amount, amountCurrency);
        settling.demand(number, recovery, step.ifMatch(), money, step.reason(), actor.get());
        return page(number);
    }

    @POST
    @Path("/{recovery}/agreement")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(hidden = true)
    public RestResponse<Void> agree(
            @RestPath String number,
            @RestPath String recovery,
            @Valid @BeanParam StepForm step,
            @RestForm @Nullable String amount,
            @RestForm @Nullable String amountCurrency) {
        var money = FormMoney.money("amount", amount, amountCurrency);
        settling.agree(number, recovery, step.ifMatch(), money, step.reason(), actor.get());
        return page(number);
    }

    @POST
    @Path("/{recovery}/abandonment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(hidden = true)
    public RestResponse<Void> abandon(
            @RestPath String number, @RestPath String recovery, @Valid @BeanParam StepForm step) {
        settling.abandon(number, recovery, step.ifMatch(), step.reason(), actor.get());
        return page(number);
    }

    @POST
    @Path("/{recovery}/waiver/confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(hidden = true)
    public RestResponse<Void> confirm(
            @RestPath String number, @RestPath String recovery, @RestForm("_version") long version) {
        settling.confirm(number, recovery, new IfMatch(version), actor.get());
        return page(number);
    }

    @POST
    @Path("/{recovery}/waiver/refusal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(hidden = true)
    public RestResponse<Void> refuse(
            @RestPath String number, @RestPath String recovery, @Valid @BeanParam StepForm step) {
        settling.refuse(number, recovery, step.ifMatch(), step.reason(), actor.get());
        return page(number);
    }

    @POST
    @Path("/{recovery}/receipts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.FINANCE)
    @Operation(hidden = true)
    public RestResponse<Void> receive(
            @RestPath String number,
            @RestPath String recovery,
            @RestForm @Nullable String amount,
            @RestForm @Nullable String amountCurrency,
            @RestForm @Nullable String receivedOn,
            @RestForm @NotBlank @Size(max = 140) String bankReference,
            @RestForm boolean last) {
        var day = FormTime.optionalDate("receivedOn", receivedOn);
        var receipt = new RecoveryReceipt(
                FormMoney.money("amount", amount, amountCurrency),
                day == null ? book.today() : day,
                bankReference.strip(),
                last);
        pursuing.receive(number, recovery, receipt, actor.get());
        return page(number);
    }

    private static RestResponse<Void> page(String number) {
        return RestResponse.seeOther(URI.create("/claims/" + number + "/recoveries"));
    }
}
