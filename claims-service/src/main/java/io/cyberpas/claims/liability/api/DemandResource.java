package io.cyberpas.claims.liability.api;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.liability.ClaimantStanding;
import io.cyberpas.claims.liability.Demand;
import io.cyberpas.claims.liability.DemandKind;
import io.cyberpas.claims.liability.DemandTerms;
import io.cyberpas.claims.liability.LiabilityAssessing;
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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Demands of third parties under a claim. */
@Path("/api/claims/{number}/demands")
@Tag(name = "Liability", description = "Third-party demands, rosters of victims, awards per head")
class DemandResource {

    private final LiabilityAssessing assessing;
    private final CurrentActor actor;

    DemandResource(LiabilityAssessing assessing, CurrentActor actor) {
        this.assessing = assessing;
        this.actor = actor;
    }

    @POST
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Idempotent
    @Operation(
            summary = "Record a demand",
            description = "A demand for consolation money states no sum: it is the sum of the awards on its roster. "
                    + "Without awardPerHead what courts usually award is taken.")
    public RestResponse<DemandView> record(@PathParam("number") String number, @NotNull @Valid DemandRequest request) {
        Demand demand = assessing.record(number, request.terms(), request.awardPerHead(), actor.get());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, DemandView.of(demand))
                .location(URI.create("/api/claims/" + number + "/demands/" + demand.reference()))
                .tag(IfMatch.etag(demand.version()))
                .build();
    }

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(summary = "List the demands in the order of their recording")
    public List<DemandView> list(@PathParam("number") String number) {
        return assessing.demands(number, actor.get()).stream()
                .map(DemandView::of)
                .toList();
    }

    @GET
    @Path("{reference}")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(summary = "Read a demand")
    public RestResponse<DemandView> read(@PathParam("number") String number, @PathParam("reference") String reference) {
        return answer(assessing.demand(number, reference, actor.get()));
    }

    @PUT
    @Path("{reference}/assessment")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(
            summary = "Assess a demand",
            description = "Standing, the insured's share of the fault, and the amount due: at most the demand times "
                    + "the share, nothing without standing.")
    public RestResponse<DemandView> assess(
            @PathParam("number") String number,
            @PathParam("reference") String reference,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid AssessmentRequest request) {
        return answer(assessing.assess(
                number,
                reference,
                request.standing(),
                request.faultPercent(),
                request.amount(),
                request.reason(),
                IfMatch.required(ifMatch),
                actor.get()));
    }

    @PUT
    @Path("{reference}/withdrawal")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "End a demand that the claimants took back or that was dismissed")
    public RestResponse<DemandView> withdraw(
            @PathParam("number") String number,
            @PathParam("reference") String reference,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid WithdrawalRequest request) {
        return answer(assessing.withdraw(number, reference, request.reason(), IfMatch.required(ifMatch), actor.get()));
    }

    private static RestResponse<DemandView> answer(Demand demand) {
        return RestResponse.ResponseBuilder.ok(DemandView.of(demand))
                .tag(IfMatch.etag(demand.version()))
                .build();
    }

    /** What is demanded. */
    @Schema(name = "DemandRequest", example = """
                    {"kind": "CONSOLATION_MONEY", "claimants": "Victims represented by law firm Haedong",
                     "part": "PRIVACY_LIABILITY", "madeOn": "2027-02-01",
                     "basis": "Collective mediation 2027-14, PIPA Article 39-2"}""")
    record DemandRequest(
            @NotNull DemandKind kind,
            @NotBlank @Size(max = 200) String claimants,
            @NotNull CoveragePart part,
            @NotNull LocalDate madeOn,
            @NotBlank @Size(max = 4000) String basis,
            @Nullable Money stated,
            @Nullable Money awardPerHead) {

        DemandTerms terms() {
            return new DemandTerms(kind, claimants, part, madeOn, basis, stated);
        }
    }

    /** What is held of a demand. */
    @Schema(name = "LiabilityAssessmentRequest", example = """
                    {"standing": "ESTABLISHED", "faultPercent": 100,
                     "amount": {"amount": "900000", "currency": "KRW"}, "reason": "Fault presumed, nine take part"}""")
    record AssessmentRequest(
            @NotNull ClaimantStanding standing,
            @NotNull Integer faultPercent,
            @NotNull Money amount,
            @NotBlank @Size(max = 4000) String reason) {}

    /** Why nothing is demanded any more. */
    @Schema(name = "DemandWithdrawal")
    record WithdrawalRequest(@NotBlank @Size(max = 4000) String reason) {}
}
