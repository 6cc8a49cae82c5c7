package io.cyberpas.claims.appraisal.api;

import io.cyberpas.claims.appraisal.Appraisal;
import io.cyberpas.claims.appraisal.Appraising;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.idempotency.Idempotent;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What the appointed accountant proposes of first-party loss. */
@Path("/api/claims/{number}/appraisals")
@Tag(name = "Appraisals", description = "Proposals of quantum by forensic accountants")
class AppraisalResource {

    private final Appraising appraising;
    private final CurrentActor actor;

    AppraisalResource(Appraising appraising, CurrentActor actor) {
        this.appraising = appraising;
        this.actor = actor;
    }

    @POST
    @Path("interruptions")
    @RolesAllowed(Roles.ADVISER)
    @Idempotent
    @Operation(
            summary = "Propose a loss of income",
            description =
                    "By the appointed accountant. It is worked out at once and counts once a handler takes it over.")
    public RestResponse<AppraisalView> proposeInterruption(
            @PathParam("number") String number, @NotNull @Valid AppraisalRequest.OfInterruption request) {
        return answer(
                RestResponse.Status.CREATED,
                number,
                appraising.proposeInterruption(number, request.part(), request.study(), actor.get()));
    }

    @POST
    @Path("costs")
    @RolesAllowed(Roles.ADVISER)
    @Idempotent
    @Operation(
            summary = "Propose what is due of invoices",
            description =
                    "By the appointed accountant; invoices that the claim does not know come onto it when a handler "
                            + "takes the proposal over.")
    public RestResponse<AppraisalView> proposeCosts(
            @PathParam("number") String number, @NotNull @Valid AppraisalRequest.OfCosts request) {
        return answer(
                RestResponse.Status.CREATED,
                number,
                appraising.proposeCosts(number, request.proposed(), request.note(), actor.get()));
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(summary = "List the proposals, newest first", description = "An accountant finds those of the own firm.")
    public List<AppraisalView> list(@PathParam("number") String number) {
        return appraising.appraisals(number, actor.get()).stream()
                .map(each -> view(number, each))
                .toList();
    }

    @GET
    @Path("{reference}")
    @RolesAllowed({Roles.ADVISER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(summary = "Read a proposal")
    public RestResponse<AppraisalView> read(
            @PathParam("number") String number, @PathParam("reference") String reference) {
        return answer(RestResponse.Status.OK, number, appraising.appraisal(number, reference, actor.get()));
    }

    @PUT
    @Path("{reference}/takeover")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(
            summary = "Take a proposal over",
            description =
                    "It becomes the assessment of whoever takes it over; large invoices still need another person's "
                            + "approval.")
    public RestResponse<AppraisalView> takeOver(
            @PathParam("number") String number,
            @PathParam("reference") String reference,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid DecisionRequest request) {
        return answer(
                RestResponse.Status.OK,
                number,
                appraising.takeOver(number, reference, request.reason(), ifMatch, actor.get()));
    }

    @PUT
    @Path("{reference}/return")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Return a proposal with a reason")
    public RestResponse<AppraisalView> giveBack(
            @PathParam("number") String number,
            @PathParam("reference") String reference,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid DecisionRequest request) {
        return answer(
                RestResponse.Status.OK,
                number,
                appraising.giveBack(number, reference, request.reason(), ifMatch, actor.get()));
    }

    private RestResponse<AppraisalView> answer(RestResponse.Status status, String number, Appraisal appraisal) {
        return RestResponse.ResponseBuilder.create(status, view(number, appraisal))
                .tag(IfMatch.etag(appraisal.version()))
                .build();
    }

    private AppraisalView view(String number, Appraisal appraisal) {
        return AppraisalView.of(
                appraisal, appraising.content(appraisal), appraising.worksheet(number, appraisal, actor.get()));
    }

    /** Why it is taken over or returned. */
    @Schema(name = "AppraisalDecision")
    record DecisionRequest(
            @NotBlank @Size(max = 2000) @Schema(examples = "Agrees with the ledger")
            String reason) {}
}
