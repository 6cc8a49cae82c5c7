package io.cyberpas.claims.fraud.api;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.fraud.FraudReview;
import io.cyberpas.claims.fraud.FraudScore;
import io.cyberpas.claims.fraud.FraudScoring;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Signs of fraud on a claim and what managers found about them. */
@Path("/api/claims/{number}/fraud-signs")
@Tag(name = "Signs of fraud")
public class FraudResource {

    private final FraudScoring scoring;
    private final ClaimAccess access;
    private final CurrentActor actor;

    FraudResource(FraudScoring scoring, ClaimAccess access, CurrentActor actor) {
        this.scoring = scoring;
        this.access = access;
        this.actor = actor;
    }

    @Schema(name = "FraudSigns")
    record SignsView(
            int score,

            @Schema(description = "From which score on a manager has to look before a payment is approved")
            int threshold,

            boolean reviewDue,
            List<FraudScore.Line> signs,
            List<FraudReview> reviews) {}

    @Schema(name = "FraudReviewRequest")
    record ReviewRequest(
            @NotBlank
            @Size(max = 2000)
            @Schema(examples = "Both invoices are of the framework contract; asked the supplier")
            String finding) {}

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(summary = "Read the signs of fraud, line by line", description = "For the insurer's own people only")
    public SignsView read(@RestPath String number) {
        var claim = access.visible(number, actor.get());
        var score = scoring.score(claim);
        return new SignsView(
                score.total(), score.threshold(), scoring.isReviewDue(claim), score.lines(), scoring.reviews(claim));
    }

    @POST
    @Path("/reviews")
    @RolesAllowed(Roles.CLAIMS_MANAGER)
    @Idempotent
    @Operation(
            summary = "Say what was found about the signs",
            description = "Opens the way for payments until a further sign appears. Needs an Idempotency-Key")
    public RestResponse<FraudReview> review(@RestPath String number, @Valid @NotNull ReviewRequest request) {
        var review = scoring.review(number, request.finding().strip(), actor.get());
        return RestResponse.status(RestResponse.Status.CREATED, review);
    }
}
