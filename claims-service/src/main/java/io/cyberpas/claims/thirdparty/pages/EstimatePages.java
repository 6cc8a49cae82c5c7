package io.cyberpas.claims.thirdparty.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.FINANCE;

import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.claims.liability.ClaimantStanding;
import io.cyberpas.claims.liability.Culpability;
import io.cyberpas.claims.liability.Demand;
import io.cyberpas.claims.liability.Judgement;
import io.cyberpas.claims.liability.LiabilityAssessing;
import io.cyberpas.claims.liability.LiabilityEstimating;
import io.cyberpas.claims.liability.LiabilityEstimating.Estimated;
import io.cyberpas.claims.liability.Shares;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.idempotency.Idempotent;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The page on which a claimants' group is judged: what it may cost, and why. */
@Path("/claims/{number}/third-party/demands/{reference}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER})
@Blocking
class EstimatePages {

    private final LiabilityAssessing liability;
    private final LiabilityEstimating estimating;
    private final CurrentActor actor;

    EstimatePages(LiabilityAssessing liability, LiabilityEstimating estimating, CurrentActor actor) {
        this.liability = liability;
        this.estimating = estimating;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "thirdparty")
    static class Templates {
        static native TemplateInstance estimate(
                String number,
                Demand demand,
                List<Estimated> estimates,
                Judgement suggested,
                List<Jurisdiction> jurisdictions,
                List<ClaimantStanding> standings,
                List<Culpability> culpabilities);

        private Templates() {}
    }

    @GET
    @Transactional
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, FINANCE, AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance show(@RestPath String number, @RestPath String reference) {
        Actor reader = actor.get();
        return Templates.estimate(
                number,
                liability.demand(number, reference, reader),
                estimating.estimates(number, reference, reader),
                estimating.suggested(number, reference, reader),
                List.of(Jurisdiction.values()),
                List.of(ClaimantStanding.values()),
                List.of(Culpability.values()));
    }

    @POST
    @Path("/estimates")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> estimate(
            @RestPath String number,
            @RestPath String reference,
            @RestForm @NotNull Jurisdiction jurisdiction,
            @RestForm @NotNull ClaimantStanding standing,
            @RestForm @NotNull Culpability culpability,
            @RestForm boolean rebuttable,
            @RestForm @Nullable String persons,
            @RestForm @Nullable String shareLow,
            @RestForm @Nullable String shareBest,
            @RestForm @Nullable String shareHigh,
            @RestForm @Nullable String perHeadBest,
            @RestForm @Nullable String perHeadBestCurrency,
            @RestForm @Nullable String perHeadHigh,
            @RestForm @Nullable String perHeadHighCurrency,
            @RestForm @Nullable String multiple,
            @RestForm @NotBlank @Size(max = 4000) String reason) {
        var judgement = new Judgement(
                jurisdiction,
                standing,
                culpability,
                rebuttable,
                FormNumber.whole("persons", persons),
                new Shares(
                        FormNumber.decimal("shareLow", shareLow),
                        FormNumber.decimal("shareBest", shareBest),
                        FormNumber.decimal("shareHigh", shareHigh)),
                FormNumber.money("perHeadBest", perHeadBest, perHeadBestCurrency),
                FormNumber.money("perHeadHigh", perHeadHigh, perHeadHighCurrency),
                FormNumber.decimal("multiple", multiple),
                reason);
        estimating.estimate(number, reference, judgement, actor.get());
        return ThirdPartyPaths.thing(number, "demands", reference);
    }

    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> withdraw(
            @RestPath String number,
            @RestPath String reference,
            @RestForm("_version") @NotNull Long version,
            @RestForm @NotBlank @Size(max = 4000) String reason) {
        liability.withdraw(number, reference, reason, version, actor.get());
        return ThirdPartyPaths.thing(number, "demands", reference);
    }
}
