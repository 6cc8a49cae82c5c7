package io.cyberpas.claims.thirdparty.pages;

import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.COUNSEL;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.pages.FormMoney;
import io.cyberpas.claims.counsel.AgreedRate;
import io.cyberpas.claims.counsel.BudgetHandling;
import io.cyberpas.claims.counsel.CounselFirms;
import io.cyberpas.claims.counsel.Grade;
import io.cyberpas.claims.counsel.Phase;
import io.cyberpas.claims.counsel.PhaseBudget;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.idempotency.Idempotent;
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
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The form of a law firm's budget, and the decisions on it. */
@Path("/claims/{number}/third-party/budgets")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER})
@Blocking
class BudgetPages {

    private final ClaimAccess access;
    private final BudgetHandling handling;
    private final CurrentActor actor;

    BudgetPages(ClaimAccess access, BudgetHandling handling, CurrentActor actor) {
        this.access = access;
        this.handling = handling;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "thirdparty")
    static class Templates {
        static native TemplateInstance newBudget(
                String number, String currency, List<String> firms, List<Phase> phases, List<Grade> grades);

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
        return Templates.newBudget(
                number,
                claim.currency().getCurrencyCode(),
                reader.is(COUNSEL) ? List.of() : CounselFirms.of(claim),
                List.of(Phase.values()),
                List.of(Grade.values()));
    }

    @POST
    @RolesAllowed({COUNSEL, CLAIMS_HANDLER, CLAIMS_MANAGER})
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> propose(
            @RestPath String number,
            @RestForm @Nullable String firm,
            @RestForm List<String> phase,
            @RestForm List<String> phaseAmount,
            @RestForm List<String> phaseAmountCurrency,
            @RestForm List<String> grade,
            @RestForm List<String> hourly,
            @RestForm List<String> hourlyCurrency,
            @RestForm @NotBlank @Size(max = 2000) String note) {
        FormMoney.requireSameSize("phaseAmount", phase, phaseAmount, phaseAmountCurrency);
        FormMoney.requireSameSize("hourly", grade, hourly, hourlyCurrency);
        List<PhaseBudget> phases = new ArrayList<>();
        for (int i = 0; i < phase.size(); i++) {
            var amount = FormNumber.money("phaseAmount", phaseAmount.get(i), phaseAmountCurrency.get(i));
            if (amount != null) {
                phases.add(new PhaseBudget(Phase.valueOf(phase.get(i)), amount));
            }
        }
        List<AgreedRate> rates = new ArrayList<>();
        for (int i = 0; i < grade.size(); i++) {
            var rate = FormNumber.money("hourly", hourly.get(i), hourlyCurrency.get(i));
            if (rate != null) {
                rates.add(new AgreedRate(Grade.valueOf(grade.get(i)), rate));
            }
        }
        handling.propose(number, firm, phases, rates, note, actor.get());
        return ThirdPartyPaths.overview(number);
    }

    @POST
    @Path("/{reference}/approval")
    @Operation(hidden = true)
    public RestResponse<Void> approve(
            @RestPath String number, @RestPath String reference, @RestForm("_version") @NotNull Long version) {
        handling.approve(number, reference, new IfMatch(version), actor.get());
        return ThirdPartyPaths.overview(number);
    }

    @POST
    @Path("/{reference}/return")
    @Operation(hidden = true)
    public RestResponse<Void> sendBack(
            @RestPath String number,
            @RestPath String reference,
            @RestForm("_version") @NotNull Long version,
            @RestForm @NotBlank @Size(max = 2000) String reason) {
        handling.sendBack(number, reference, reason, new IfMatch(version), actor.get());
        return ThirdPartyPaths.overview(number);
    }
}
