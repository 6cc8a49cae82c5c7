package io.cyberpas.claims.coverage.api;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.coverage.CoverageDeciding;
import io.cyberpas.claims.coverage.CoverageDecisions;
import io.cyberpas.claims.coverage.CoverageHandling;
import io.cyberpas.claims.coverage.Exclusion;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The provisional reviews of a claim's cover and the decisions on its lines. */
@Path("/api/claims/{number}")
@Tag(name = "Coverage")
public class CoverageResource {

    private final CoverageHandling handling;
    private final CoverageDeciding deciding;
    private final CoverageDecisions decisions;
    private final ClaimAccess access;
    private final CurrentActor actor;

    CoverageResource(
            CoverageHandling handling,
            CoverageDeciding deciding,
            CoverageDecisions decisions,
            ClaimAccess access,
            CurrentActor actor) {
        this.handling = handling;
        this.deciding = deciding;
        this.decisions = decisions;
        this.access = access;
        this.actor = actor;
    }

    @GET
    @Path("/cover-reviews")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.COUNSEL, Roles.AUDITOR})
    @Operation(
            summary = "List the provisional reviews, newest first",
            description = "Counsel: only those appointed to advise on the cover")
    public List<ReviewView> reviews(@RestPath String number) {
        return handling.reviews(number, actor.get()).stream()
                .map(ReviewView::of)
                .toList();
    }

    @POST
    @Path("/cover-reviews")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.COUNSEL})
    @Idempotent
    @Operation(summary = "Review the cover provisionally", description = "Each check once; needs an Idempotency-Key")
    public RestResponse<ReviewView> review(@RestPath String number, @Valid @NotNull ReviewRequest request) {
        var review = handling.review(
                number, request.memo().strip(), request.checked(), request.reservationOfRights(), actor.get());
        return RestResponse.status(RestResponse.Status.CREATED, ReviewView.of(review));
    }

    @GET
    @Path("/exclusions")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(summary = "List the exclusions that every decision has to answer")
    public List<Exclusion> exclusions(@RestPath String number) {
        return handling.exclusionsOf(access.visible(number, actor.get()));
    }

    @GET
    @Path("/coverage-decisions")
    @RolesAllowed({Roles.BROKER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(summary = "List the decisions, newest first; the newest of a line counts")
    public List<DecisionView> decisions(@RestPath String number) {
        var claim = access.visible(number, actor.get());
        return decisions.of(claim.id()).stream().map(DecisionView::of).toList();
    }

    @POST
    @Path("/coverage-decisions")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Idempotent
    @Operation(
            summary = "Decide on a line",
            description =
                    "409 forensic-report-missing without an accepted report; 202 with the proposal where a second person"
                            + " has to confirm it; needs an Idempotency-Key")
    public RestResponse<DecisionView> decide(@RestPath String number, @Valid @NotNull DecisionRequest request) {
        var view = DecisionView.of(deciding.decide(number, request.draft(), actor.get()));
        return RestResponse.status(
                view.proposal() == null ? RestResponse.Status.CREATED : RestResponse.Status.ACCEPTED, view);
    }
}
