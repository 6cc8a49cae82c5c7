package io.cyberpas.claims.fundstransfer.api;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.fundstransfer.FundsHandling;
import io.cyberpas.claims.fundstransfer.FundsLoss;
import io.cyberpas.claims.fundstransfer.FundsLosses;
import io.cyberpas.claims.fundstransfer.FundsReceiving;
import io.cyberpas.claims.fundstransfer.FundsRecording;
import io.cyberpas.claims.fundstransfer.FundsReviewing;
import io.cyberpas.claims.fundstransfer.FundsStatus;
import io.cyberpas.claims.fundstransfer.StraightThroughRule;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.version.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Stolen money and virtual property of persons. */
@Path("/api/funds-transfer-losses")
@Tag(
        name = "Funds-transfer losses",
        description = "Stolen money and virtual property, settled straight through when small")
@RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
public class FundsResource {

    private final FundsReceiving receiving;
    private final FundsRecording recording;
    private final FundsHandling handling;
    private final FundsReviewing reviewing;
    private final FundsOnce once;
    private final CurrentActor actor;

    FundsResource(
            FundsReceiving receiving,
            FundsRecording recording,
            FundsHandling handling,
            FundsReviewing reviewing,
            FundsOnce once,
            CurrentActor actor) {
        this.receiving = receiving;
        this.recording = recording;
        this.handling = handling;
        this.reviewing = reviewing;
        this.once = once;
        this.actor = actor;
    }

    @Schema(name = "FundsTransferAssessment")
    record AssessmentRequest(
            @NotNull @Schema(description = "Recognised of the loss, before retention and limits")
            Money amount,

            @NotBlank @Size(max = 1000) String reason) {}

    @Schema(name = "FundsTransferFinding")
    record FindingRequest(@NotBlank @Size(max = 1000) String finding) {}

    @Schema(name = "FundsTransferReversal")
    record ReversalRequest(@NotBlank @Size(max = 400) String reason) {}

    @POST
    @RolesAllowed({Roles.BROKER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(
            summary = "Notify stolen money or virtual property",
            description =
                    "With the record of the bank or platform a small loss is settled without a person, if every rule holds: read it"
                            + " again for what became of it. Needs an Idempotency-Key.")
    @APIResponse(responseCode = "201", description = "Taken; the rules are asked at once")
    @APIResponse(
            responseCode = "409",
            description =
                    "urn:cyberpas:problem:same-loss: the person told one of the transactions before; claimNumber names the claim")
    public RestResponse<FundsView> notifyFunds(
            @Valid @NotNull FundsRequest request, @HeaderParam("Idempotency-Key") @Nullable String key) {
        var reader = actor.get();
        return once.take(request, receiving.prepare(request.notice(), reader), reader);
    }

    @POST
    @Path("/{claimNumber}")
    @Operation(
            summary = "Record the stolen transactions of a claim that was notified otherwise",
            description =
                    "Of a claim with the line FUNDS_TRANSFER_LOSS and none recorded yet. The rules are asked as of a notice; they"
                            + " settle nothing that people work on. Needs an Idempotency-Key.")
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(
            responseCode = "409",
            description =
                    "Recorded already, no such line, or urn:cyberpas:problem:same-loss: told before on another claim")
    public RestResponse<FundsView> recordTransactions(
            @RestPath String claimNumber,
            @Valid @NotNull FundsDetailsRequest request,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        var handler = actor.get();
        return once.record(claimNumber, request, recording.prepare(claimNumber, request.details(), handler), handler);
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.BROKER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(
            summary = "List losses, newest first",
            description = "Brokers see those under their brokerage's policies.")
    public Page<FundsView> list(
            @QueryParam("status") @Nullable FundsStatus status,
            @QueryParam("policyNumber") @Size(max = 20) @Nullable String policyNumber,
            @QueryParam("reviewDue") boolean reviewDue,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @Nullable Integer size) {
        var reader = actor.get();
        var filter = new FundsLosses.Filter(status, policyNumber, reviewDue);
        return handling.list(filter, PageRequest.of(after, size), reader)
                .map(loss -> FundsView.of(loss, ClaimAccess.isStaff(reader)));
    }

    @GET
    @Path("/rule")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(summary = "The edition of the rules that holds today")
    public StraightThroughRule rule() {
        return Optional.ofNullable(handling.rule()).orElseThrow(() -> new AbsentException("edition", "of today"));
    }

    @GET
    @Path("/{claimNumber}")
    @Transactional
    @RolesAllowed({Roles.BROKER, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(summary = "The loss of a claim, and what each rule said of it")
    public RestResponse<FundsView> read(@RestPath String claimNumber) {
        return answer(handling.find(claimNumber, actor.get()));
    }

    @POST
    @Path("/{claimNumber}/assessment")
    @Transactional
    @Operation(
            summary = "Say what is recognised of a loss that no rule settled",
            description = "It is cut to what the limits of the person leave.")
    public FundsView assess(
            @RestPath String claimNumber,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull AssessmentRequest request) {
        return view(handling.assess(
                claimNumber, ifMatch, request.amount(), request.reason().strip(), actor.get()));
    }

    @POST
    @Path("/{claimNumber}/confirmation")
    @Transactional
    @RolesAllowed(Roles.CLAIMS_MANAGER)
    @Operation(summary = "Find right what a rule settled")
    public FundsView confirm(
            @RestPath String claimNumber,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull FindingRequest request) {
        return view(reviewing.confirm(claimNumber, ifMatch, request.finding().strip(), actor.get()));
    }

    @POST
    @Path("/{claimNumber}/reversal")
    @Transactional
    @RolesAllowed(Roles.CLAIMS_MANAGER)
    @Operation(
            summary = "Find wrong what a rule settled, and undo it",
            description =
                    "A payment that is not out is stopped and its limit given back; one that is out is claimed back. The claim is"
                            + " open for another decision.")
    public FundsView reverse(
            @RestPath String claimNumber,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull ReversalRequest request) {
        return view(reviewing.reverse(claimNumber, ifMatch, request.reason().strip(), actor.get()));
    }

    private RestResponse<FundsView> answer(FundsLoss loss) {
        return RestResponse.ResponseBuilder.ok(view(loss))
                .tag(IfMatch.etag(loss.version()))
                .build();
    }

    private FundsView view(FundsLoss loss) {
        return FundsView.of(loss, ClaimAccess.isStaff(actor.get()));
    }
}
