package io.cyberpas.claims.appraisal.pages;

import io.cyberpas.claims.amounts.pages.FormFigures;
import io.cyberpas.claims.appraisal.Appraisal;
import io.cyberpas.claims.appraisal.Appraising;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.pages.FormMoney;
import io.cyberpas.claims.claim.pages.FormTime;
import io.cyberpas.claims.quantum.InterruptionLoss;
import io.cyberpas.claims.quantum.InterruptionStudy;
import io.cyberpas.claims.quantum.ProposedCost;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.version.IfMatch;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
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
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Proposals of quantum as pages: the accountant enters them, a handler takes them over. */
@Path("/claims/{number}/appraisals")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADVISER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
@Blocking
class AppraisalPages {

    private final Appraising appraising;
    private final CurrentActor actor;
    private final ZoneId zone;

    AppraisalPages(Appraising appraising, CurrentActor actor, ZoneId zone) {
        this.appraising = appraising;
        this.actor = actor;
        this.zone = zone;
    }

    @CheckedTemplate(basePath = "appraisal")
    static class Templates {
        static native TemplateInstance list(
                String number, List<Appraisal> appraisals, Appraising.@Nullable Scope scope);

        static native TemplateInstance show(
                String number,
                Appraisal appraisal,
                List<ProposedCost> costs,
                @Nullable InterruptionLoss loss,
                String currency);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@RestPath String number) {
        var reader = actor.get();
        return Templates.list(
                number,
                appraising.appraisals(number, reader),
                appraising.scope(number, reader).orElse(null));
    }

    @GET
    @Path("/{reference}")
    @Operation(hidden = true)
    public TemplateInstance show(@RestPath String number, @RestPath String reference) {
        var reader = actor.get();
        Appraisal appraisal = appraising.appraisal(number, reference, reader);
        return Templates.show(
                number,
                appraisal,
                appraising.content(appraisal).costs(),
                appraising.worksheet(number, appraisal, reader).orElse(null),
                appraisal.amount().currency().getCurrencyCode());
    }

    @POST
    @Path("/interruptions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.ADVISER)
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> proposeInterruption(
            @RestPath String number,
            @RestForm @NotNull CoveragePart part,
            @RestForm @NotBlank String beganAt,
            @RestForm @NotBlank String restoredAt,
            @RestForm @NotBlank @Size(max = 60_000) String reference,
            @RestForm @NotBlank @Size(max = 60_000) String actual,
            @RestForm @NotNull BigDecimal trendPercent,
            @RestForm @Nullable String savedCost,
            @RestForm @Nullable String extraExpense,
            @RestForm @Nullable String lossAvoided,
            @RestForm @NotBlank @Size(max = 8) String savedCostCurrency,
            @RestForm @NotBlank @Size(max = 4000) String basis) {
        var study = new InterruptionStudy(
                FormTime.instant("beganAt", beganAt, zone),
                FormTime.instant("restoredAt", restoredAt, zone),
                FormFigures.days("reference", reference),
                FormFigures.days("actual", actual),
                trendPercent,
                FormMoney.money("savedCost", savedCost, savedCostCurrency),
                FormMoney.money("extraExpense", extraExpense, savedCostCurrency),
                FormMoney.money("lossAvoided", lossAvoided, savedCostCurrency),
                basis);
        return shown(number, appraising.proposeInterruption(number, part, study, actor.get()));
    }

    @POST
    @Path("/costs")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.ADVISER)
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> proposeCosts(
            @RestPath String number,
            @RestForm @NotBlank @Size(max = 60_000) String costs,
            @RestForm @NotBlank @Size(max = 8) String currency,
            @RestForm @NotBlank @Size(max = 4000) String note) {
        return shown(
                number, appraising.proposeCosts(number, CostLines.read("costs", costs, currency), note, actor.get()));
    }

    @POST
    @Path("/{reference}/takeover")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(hidden = true)
    public RestResponse<Void> takeOver(
            @RestPath String number,
            @RestPath String reference,
            @RestForm("_version") @NotNull Long version,
            @RestForm @NotBlank @Size(max = 2000) String reason) {
        return shown(number, appraising.takeOver(number, reference, reason, new IfMatch(version), actor.get()));
    }

    @POST
    @Path("/{reference}/return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(hidden = true)
    public RestResponse<Void> giveBack(
            @RestPath String number,
            @RestPath String reference,
            @RestForm("_version") @NotNull Long version,
            @RestForm @NotBlank @Size(max = 2000) String reason) {
        return shown(number, appraising.giveBack(number, reference, reason, new IfMatch(version), actor.get()));
    }

    private static RestResponse<Void> shown(String number, Appraisal appraisal) {
        return RestResponse.seeOther(
                UriBuilder.fromPath("/claims/{number}/appraisals/{reference}").build(number, appraisal.reference()));
    }
}
