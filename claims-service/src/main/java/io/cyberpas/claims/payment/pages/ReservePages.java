package io.cyberpas.claims.payment.pages;

import io.cyberpas.claims.claim.AmountKind;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.pages.FormMoney;
import io.cyberpas.claims.payment.AdvanceProposing;
import io.cyberpas.claims.payment.ReserveCause;
import io.cyberpas.claims.payment.ReserveHandling;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.idempotency.Idempotent;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The forms by which reserves are set and advances proposed; they stand on the page of payments. */
@Path("/claims/{number}/payments/reserves")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Blocking
class ReservePages {

    private final ReserveHandling reserves;
    private final AdvanceProposing advances;
    private final CurrentActor actor;

    ReservePages(ReserveHandling reserves, AdvanceProposing advances, CurrentActor actor) {
        this.reserves = reserves;
        this.advances = advances;
        this.actor = actor;
    }

    @POST
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> setReserve(
            @RestPath String number,
            @RestForm @NotNull CoveragePart part,
            @RestForm @NotNull AmountKind kind,
            @RestForm @Nullable String amount,
            @RestForm @Nullable String amountCurrency,
            @RestForm @Nullable ReserveCause cause,
            @RestForm @NotBlank @Size(max = 1000) String reason) {
        var total = FormMoney.money("amount", amount, amountCurrency);
        var why = cause == null ? ReserveCause.DEVELOPMENT : cause;
        reserves.set(number, new ReserveHandling.Target(part, kind, total, why, reason.strip()), actor.get());
        return page(number);
    }

    @POST
    @Path("/suggestions")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> adopt(@RestPath String number) {
        reserves.adoptSuggestions(number, actor.get());
        return page(number);
    }

    @POST
    @Path("/advances")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> advance(
            @RestPath String number,
            @RestForm @NotNull CoveragePart part,
            @RestForm @Nullable String amount,
            @RestForm @Nullable String amountCurrency,
            @RestForm @NotBlank @Size(max = 200) String payee,
            @RestForm @NotBlank @Size(max = 1000) String note) {
        var money = FormMoney.money("amount", amount, amountCurrency);
        advances.propose(number, part, money, payee.strip(), note.strip(), actor.get());
        return page(number);
    }

    private static RestResponse<Void> page(String number) {
        return RestResponse.seeOther(URI.create("/claims/" + number + "/payments"));
    }
}
