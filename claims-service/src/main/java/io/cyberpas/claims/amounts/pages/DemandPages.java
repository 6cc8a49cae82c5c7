package io.cyberpas.claims.amounts.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.FINANCE;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.Side;
import io.cyberpas.claims.claim.pages.FormMoney;
import io.cyberpas.claims.liability.ClaimantStanding;
import io.cyberpas.claims.liability.Demand;
import io.cyberpas.claims.liability.DemandKind;
import io.cyberpas.claims.liability.DemandTerms;
import io.cyberpas.claims.liability.LiabilityAssessing;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.money.Money;
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
import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The page of a demand, and what the forms of third-party liability do. */
@Path("/claims/{number}/amounts/demands")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER})
@Blocking
class DemandPages {

    private final ClaimAccess access;
    private final LiabilityAssessing liability;
    private final CurrentActor actor;

    DemandPages(ClaimAccess access, LiabilityAssessing liability, CurrentActor actor) {
        this.access = access;
        this.liability = liability;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "amounts")
    static class Templates {
        static native TemplateInstance demand(
                String number, String currency, List<CoveragePart> parts, List<DemandKind> kinds);

        static native TemplateInstance roster(String number, Demand demand, List<ClaimantStanding> standings);

        private Templates() {}
    }

    @GET
    @Path("/new")
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance form(@RestPath String number) {
        Claim claim = access.visible(number, actor.get());
        return Templates.demand(
                number,
                AmountsPages.currency(claim),
                AmountsPages.parts(claim, Side.THIRD_PARTY),
                List.of(DemandKind.values()));
    }

    @GET
    @Path("/{reference}")
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, FINANCE, AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance show(@RestPath String number, @RestPath String reference) {
        Demand demand = liability.demand(number, reference, actor.get());
        return Templates.roster(number, demand, List.of(ClaimantStanding.values()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> record(
            @RestPath String number,
            @RestForm @NotNull DemandKind kind,
            @RestForm @NotBlank @Size(max = 200) String claimants,
            @RestForm @NotNull CoveragePart part,
            @RestForm @NotNull LocalDate madeOn,
            @RestForm @NotBlank @Size(max = 4000) String basis,
            @RestForm @Nullable String stated,
            @RestForm @Nullable String statedCurrency,
            @RestForm @Nullable String awardPerHead,
            @RestForm @Nullable String awardPerHeadCurrency) {
        var terms = new DemandTerms(kind, claimants, part, madeOn, basis, optional("stated", stated, statedCurrency));
        Demand demand = liability.record(
                number, terms, optional("awardPerHead", awardPerHead, awardPerHeadCurrency), actor.get());
        return demandAgain(number, demand.reference());
    }

    @POST
    @Path("/{reference}/assessment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> assess(
            @RestPath String number,
            @RestPath String reference,
            @RestForm("_version") @NotNull Long version,
            @RestForm @NotNull ClaimantStanding standing,
            @RestForm @NotNull Integer faultPercent,
            @RestForm @Nullable String amount,
            @RestForm @Nullable String amountCurrency,
            @RestForm @NotBlank @Size(max = 4000) String reason) {
        liability.assess(
                number,
                reference,
                standing,
                faultPercent,
                FormMoney.money("amount", amount, amountCurrency),
                reason,
                version,
                actor.get());
        return demandAgain(number, reference);
    }

    private static @Nullable Money optional(String field, @Nullable String amount, @Nullable String currency) {
        return amount == null || amount.isBlank() ? null : FormMoney.money(field, amount, currency);
    }

    private static RestResponse<Void> demandAgain(String number, String reference) {
        return RestResponse.seeOther(UriBuilder.fromPath("/claims/{number}/amounts/demands/{reference}")
                .build(number, reference));
    }
}
