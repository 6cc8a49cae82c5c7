package io.cyberpas.claims.payment.api;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.payment.AdvanceProposing;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Emergency advances of crisis cost before the forensic report. */
@Path("/api/claims/{number}/advances")
@Tag(name = "Reserves and payments")
public class AdvanceResource {

    private final AdvanceProposing advances;
    private final PaymentViews views;
    private final ClaimAccess access;
    private final CurrentActor actor;

    AdvanceResource(AdvanceProposing advances, PaymentViews views, ClaimAccess access, CurrentActor actor) {
        this.advances = advances;
        this.views = views;
        this.access = access;
        this.actor = actor;
    }

    @Schema(name = "AdvanceProposal")
    record AdvanceRequest(
            @NotNull @Schema(examples = "INCIDENT_RESPONSE") CoveragePart part,
            @NotNull Money amount,

            @NotBlank @Size(max = 200) @Schema(examples = "Securen")
            String payee,

            @NotBlank @Size(max = 1000) @Schema(examples = "Retainer of the incident response team")
            String note) {}

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(
            summary = "List what may be advanced under each part",
            description = "Empty where the stage knows no advances")
    public List<AdvanceProposing.Allowance> allowances(@RestPath String number) {
        return advances.allowances(access.visible(number, actor.get()));
    }

    @POST
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Idempotent
    @Operation(
            summary = "Propose an advance of crisis cost",
            description = "Before the cover of the part is decided, up to its cap and within its reserve for expense."
                    + " Approved, paid and returned like any payment; set off against later payments of the part."
                    + " Needs an Idempotency-Key")
    public RestResponse<PaymentView> propose(@RestPath String number, @Valid @NotNull AdvanceRequest request) {
        var payment = advances.propose(
                number,
                request.part(),
                request.amount(),
                request.payee().strip(),
                request.note().strip(),
                actor.get());
        return RestResponse.ResponseBuilder.<PaymentView>created(
                        URI.create("/api/claims/" + number + "/payments/" + payment.number()))
                .entity(views.of(payment, actor.get()))
                .tag(IfMatch.etag(payment.version()))
                .build();
    }
}
