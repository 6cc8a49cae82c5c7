package io.cyberpas.claims.proceeding.api;

import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.claims.proceeding.DeadlineHandling;
import io.cyberpas.claims.proceeding.DeadlineKind;
import io.cyberpas.claims.proceeding.FineKind;
import io.cyberpas.claims.proceeding.Proceeding;
import io.cyberpas.claims.proceeding.ProceedingHandling;
import io.cyberpas.claims.proceeding.ProceedingKind;
import io.cyberpas.claims.proceeding.ProceedingStatus;
import io.cyberpas.claims.proceeding.ProceedingTerms;
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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Proceedings against the insured under a claim. */
@Path("/api/claims/{number}/proceedings")
@Tag(name = "Proceedings", description = "Claims out of court, suits, collective mediations, regulators' proceedings")
class ProceedingResource {

    private final ProceedingHandling handling;
    private final DeadlineHandling deadlines;
    private final CurrentActor actor;
    private final Clock clock;

    ProceedingResource(ProceedingHandling handling, DeadlineHandling deadlines, CurrentActor actor, Clock clock) {
        this.handling = handling;
        this.deadlines = deadlines;
        this.actor = actor;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Idempotent
    @Operation(
            summary = "Record a proceeding",
            description = "The times that run by law from its beginning start at once. Collective mediation is open "
                    + "to a group from the number of victims that the law of the place names.")
    public RestResponse<ProceedingView> begin(
            @PathParam("number") String number, @NotNull @Valid ProceedingRequest request) {
        Proceeding proceeding = handling.begin(
                number,
                request.terms(),
                new ProceedingHandling.Assignment(request.counsel(), request.demand()),
                actor.get());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view(number, proceeding))
                .location(URI.create("/api/claims/" + number + "/proceedings/" + proceeding.reference()))
                .tag(IfMatch.etag(proceeding.version()))
                .build();
    }

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.COUNSEL, Roles.AUDITOR})
    @Operation(summary = "List the proceedings", description = "A law firm finds those that it is in charge of.")
    public List<ProceedingView> list(@PathParam("number") String number) {
        return handling.proceedings(number, actor.get()).stream()
                .map(each -> view(number, each))
                .toList();
    }

    @GET
    @Path("{reference}")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.COUNSEL, Roles.AUDITOR})
    @Operation(summary = "Read a proceeding with its steps and deadlines")
    public RestResponse<ProceedingView> read(
            @PathParam("number") String number, @PathParam("reference") String reference) {
        return answer(number, handling.proceeding(number, reference, actor.get()));
    }

    @PUT
    @Path("{reference}/status")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(
            summary = "Record the next step",
            description = "Meets the times that the step answers and starts those that run from it. A proposal, a "
                    + "judgment and a sanction state their amount.")
    public RestResponse<ProceedingView> take(
            @PathParam("number") String number,
            @PathParam("reference") String reference,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid StepRequest request) {
        return answer(number, handling.take(number, reference, request.happening(), ifMatch, actor.get()));
    }

    @PUT
    @Path("{reference}/assignment")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Name the law firm in charge and the demand that the proceeding stands for")
    public RestResponse<ProceedingView> assign(
            @PathParam("number") String number,
            @PathParam("reference") String reference,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid AssignmentRequest request) {
        var assignment = new ProceedingHandling.Assignment(request.counsel(), request.demand());
        return answer(number, handling.assign(number, reference, assignment, ifMatch, actor.get()));
    }

    @POST
    @Path("{reference}/deadlines")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.COUNSEL})
    @Idempotent
    @Operation(summary = "Set a deadline by hand, such as a hearing")
    public RestResponse<DeadlineView> set(
            @PathParam("number") String number,
            @PathParam("reference") String reference,
            @NotNull @Valid DeadlineRequest request) {
        var deadline = deadlines.set(number, reference, request.kind(), request.dueAt(), request.note(), actor.get());
        return RestResponse.status(RestResponse.Status.CREATED, DeadlineView.of(deadline, clock.instant()));
    }

    private RestResponse<ProceedingView> answer(String number, Proceeding proceeding) {
        return RestResponse.ResponseBuilder.ok(view(number, proceeding))
                .tag(IfMatch.etag(proceeding.version()))
                .build();
    }

    private ProceedingView view(String number, Proceeding proceeding) {
        Instant now = clock.instant();
        List<DeadlineView> times = deadlines.deadlines(number, actor.get()).stream()
                .filter(each -> each.proceedingId().equals(proceeding.id()))
                .map(each -> DeadlineView.of(each, now))
                .toList();
        return ProceedingView.of(proceeding, handling.insurability(proceeding), times);
    }

    /** Who proceeds, where and about what. */
    @Schema(name = "ProceedingRequest", example = """
                    {"kind": "SUIT", "jurisdiction": "KR", "forum": "Seoul Central District Court",
                     "caseNumber": "2027GaHap1234", "claimants": "112 victims represented by law firm Haedong",
                     "claimantCount": 112, "subject": "Consolation money under PIPA 39-2",
                     "dispute": {"amount": "56000000", "currency": "KRW"}, "begunOn": "2027-02-01",
                     "demand": "DEMAND-1"}""")
    record ProceedingRequest(
            @NotNull ProceedingKind kind,
            @NotNull Jurisdiction jurisdiction,
            @NotBlank @Size(max = 200) String forum,
            @Nullable @Size(max = 60) String caseNumber,
            @NotBlank @Size(max = 200) String claimants,
            @Nullable Long claimantCount,
            @NotBlank @Size(max = 4000) String subject,
            @Nullable Money dispute,
            @NotNull LocalDate begunOn,
            @Nullable FineKind fineKind,
            @Nullable @Size(max = 60) String counsel,
            @Nullable @Size(max = 20) String demand) {

        ProceedingTerms terms() {
            return new ProceedingTerms(
                    kind,
                    jurisdiction,
                    forum,
                    caseNumber,
                    claimants,
                    claimantCount,
                    subject,
                    dispute,
                    begunOn,
                    fineKind);
        }
    }

    /** What happened. */
    @Schema(name = "ProceedingStepRequest", example = """
                    {"status": "DECIDED", "on": "2027-06-10", "amount": {"amount": "11200000", "currency": "KRW"},
                     "note": "KRW 100,000 for each plaintiff"}""")
    record StepRequest(
            @NotNull ProceedingStatus status,
            @NotNull LocalDate on,
            @Nullable Money amount,
            @NotBlank @Size(max = 4000) String note) {

        ProceedingHandling.Happening happening() {
            return new ProceedingHandling.Happening(status, on, amount, note);
        }
    }

    /** Who is in charge, and for which demand. */
    @Schema(name = "ProceedingAssignment")
    record AssignmentRequest(
            @Nullable @Size(max = 60) String counsel,
            @Nullable @Size(max = 20) String demand) {}

    /** A time set by hand. */
    @Schema(name = "DeadlineRequest")
    record DeadlineRequest(
            @NotNull DeadlineKind kind,
            @NotNull Instant dueAt,
            @NotBlank @Size(max = 1000) String note) {}
}
