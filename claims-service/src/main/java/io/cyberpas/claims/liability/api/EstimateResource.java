package io.cyberpas.claims.liability.api;

import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.claims.liability.ClaimantStanding;
import io.cyberpas.claims.liability.Culpability;
import io.cyberpas.claims.liability.Judgement;
import io.cyberpas.claims.liability.LiabilityEstimating;
import io.cyberpas.claims.liability.LiabilityRange;
import io.cyberpas.claims.liability.Shares;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a group of claimants may cost. */
@Path("/api/claims/{number}/demands/{reference}/estimates")
@Tag(name = "Liability")
class EstimateResource {

    private final LiabilityEstimating estimating;
    private final CurrentActor actor;

    EstimateResource(LiabilityEstimating estimating, CurrentActor actor) {
        this.estimating = estimating;
        this.actor = actor;
    }

    @POST
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Idempotent
    @Operation(
            summary = "Estimate what a demand may cost",
            description = "Low, best and high case with the grounds of each. The multiple is bounded by the law and "
                    + "the degree of fault; what is awarded per head by the statutory cap.")
    public RestResponse<EstimateView> estimate(
            @PathParam("number") String number,
            @PathParam("reference") String reference,
            @NotNull @Valid EstimateRequest request) {
        return RestResponse.status(
                RestResponse.Status.CREATED,
                EstimateView.of(estimating.estimate(number, reference, request.judgement(), actor.get())));
    }

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(summary = "List the estimates of a demand, the present one first")
    public List<EstimateView> list(@PathParam("number") String number, @PathParam("reference") String reference) {
        return estimating.estimates(number, reference, actor.get()).stream()
                .map(EstimateView::of)
                .toList();
    }

    @GET
    @Path("suggestion")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Read what the rules and the roster suggest")
    public Judgement suggestion(@PathParam("number") String number, @PathParam("reference") String reference) {
        return estimating.suggested(number, reference, actor.get());
    }

    /** A judgement of the group. */
    @Schema(name = "EstimateRequest", example = """
                    {"jurisdiction": "KR", "standing": "ESTABLISHED", "culpability": "GROSS", "rebuttable": false,
                     "persons": 90000, "shares": {"low": 0.5, "best": 2, "high": 5},
                     "perHeadBest": {"amount": "100000", "currency": "KRW"},
                     "perHeadHigh": {"amount": "300000", "currency": "KRW"}, "multiple": 3,
                     "reason": "Passwords were stored in plain text"}""")
    record EstimateRequest(
            @NotNull Jurisdiction jurisdiction,
            @NotNull ClaimantStanding standing,
            @NotNull Culpability culpability,
            boolean rebuttable,
            @Nullable Long persons,
            @NotNull @Valid SharesRequest shares,
            @Nullable Money perHeadBest,
            @Nullable Money perHeadHigh,
            @NotNull BigDecimal multiple,
            @NotBlank @Size(max = 4000) String reason) {

        Judgement judgement() {
            return new Judgement(
                    jurisdiction,
                    standing,
                    culpability,
                    rebuttable,
                    persons,
                    new Shares(shares.low(), shares.best(), shares.high()),
                    perHeadBest,
                    perHeadHigh,
                    multiple,
                    reason);
        }
    }

    /** Percentages, rising. */
    @Schema(name = "SharesRequest")
    record SharesRequest(
            @NotNull BigDecimal low,
            @NotNull BigDecimal best,
            @NotNull BigDecimal high) {}

    /** An estimate with its grounds. */
    @Schema(name = "LiabilityEstimate")
    record EstimateView(
            int revision,
            Money low,
            Money best,
            Money high,
            List<LiabilityRange.Ground> grounds,
            Judgement judgement,
            String estimatedBy,
            Instant estimatedAt) {

        static EstimateView of(LiabilityEstimating.Estimated estimated) {
            var estimate = estimated.estimate();
            return new EstimateView(
                    estimate.revision(),
                    estimate.low(),
                    estimate.best(),
                    estimate.high(),
                    estimated.grounds(),
                    estimate.judgement(),
                    estimate.estimatedBy(),
                    estimate.estimatedAt());
        }
    }
}
