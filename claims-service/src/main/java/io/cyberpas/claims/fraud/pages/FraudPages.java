package io.cyberpas.claims.fraud.pages;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.api.ClaimView;
import io.cyberpas.claims.fraud.FraudReview;
import io.cyberpas.claims.fraud.FraudScore;
import io.cyberpas.claims.fraud.FraudScoring;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.idempotency.Idempotent;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The page of the signs on a claim, reached from its payments. */
@Path("/claims/{number}/payments/signs")
@Produces(MediaType.TEXT_HTML)
@Blocking
class FraudPages {

    private final FraudScoring scoring;
    private final ClaimAccess access;
    private final CurrentActor actor;

    FraudPages(FraudScoring scoring, ClaimAccess access, CurrentActor actor) {
        this.scoring = scoring;
        this.access = access;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "fraud")
    static class Templates {
        static native TemplateInstance signs(ClaimView claim, FraudScore score, boolean due, List<FraudReview> reviews);

        private Templates() {}
    }

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance show(@RestPath String number) {
        var reader = actor.get();
        var claim = access.visible(number, reader);
        return Templates.signs(
                ClaimView.of(claim, reader), scoring.score(claim), scoring.isReviewDue(claim), scoring.reviews(claim));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.CLAIMS_MANAGER)
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> review(@RestPath String number, @RestForm @NotBlank @Size(max = 2000) String finding) {
        scoring.review(number, finding.strip(), actor.get());
        return RestResponse.seeOther(URI.create("/claims/" + number + "/payments/signs"));
    }
}
