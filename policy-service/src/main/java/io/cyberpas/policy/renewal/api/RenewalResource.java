package io.cyberpas.policy.renewal.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.version.IfMatch;
import io.cyberpas.policy.renewal.Attempt;
import io.cyberpas.policy.renewal.PricedRenewal;
import io.cyberpas.policy.renewal.RenewalHandling;
import io.cyberpas.policy.renewal.RenewalOffering;
import io.cyberpas.policy.renewal.RenewalReading;
import io.cyberpas.policy.renewal.api.RenewalRequests.ApprovalRequest;
import io.cyberpas.policy.renewal.api.RenewalRequests.ReasonRequest;
import io.cyberpas.policy.renewal.api.RenewalRequests.TermsRequest;
import io.cyberpas.policy.renewal.api.RenewalViews.RenewalView;
import io.cyberpas.policy.renewal.api.RenewalViews.SuccessorView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The renewal of one policy over REST. */
@Path("/api/policies/{number}/renewal")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Renewals", description = "Policies that expire: offers, what became of them, and the runs that make them")
class RenewalResource {

    private final RenewalReading reading;
    private final RenewalOffering offering;
    private final RenewalHandling handling;
    private final RenewalOnce once;
    private final CurrentActor actor;

    RenewalResource(
            RenewalReading reading,
            RenewalOffering offering,
            RenewalHandling handling,
            RenewalOnce once,
            CurrentActor actor) {
        this.reading = reading;
        this.offering = offering;
        this.handling = handling;
        this.once = once;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, AUDITOR})
    @Operation(
            summary = "Read the renewal of a policy",
            description = "The one made last, with the terms and premiums of both years: what a renewal notice says.")
    public RenewalView readRenewal(@Parameter(example = "P-2026-000001") @RestPath String number) {
        return view(number);
    }

    @POST
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN})
    @Operation(
            summary = "Offer the renewal of a policy",
            description =
                    "On the terms as they expire, for the year that follows, at the premium of the tariff of its first day. What the tariff prices is offered at once; what it refers waits for an underwriter; what it declines is proposed for non-renewal.")
    @APIResponse(responseCode = "201", description = "Made")
    @APIResponse(responseCode = "503", description = "The quote service does not answer")
    public RestResponse<RenewalView> offerRenewal(
            @RestPath String number, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return once.offer(number, Attempt.of(() -> offering.prepare(List.of(number), actor.get())), actor.get());
    }

    @POST
    @Path("/acceptance")
    @RolesAllowed({BROKER, POLICY_ADMIN})
    @Operation(
            summary = "Accept the renewal of a policy",
            description = "Issues the policy that follows, once. Retroactive dates are carried over.")
    @APIResponse(responseCode = "201", description = "The policy that follows is issued")
    public RestResponse<SuccessorView> acceptRenewal(
            @RestPath String number,
            @HeaderParam("If-Match") @Nullable IfMatch version,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return once.accept(number, IfMatch.required(version), actor.get());
    }

    @POST
    @Path("/declination")
    @RolesAllowed({BROKER, POLICY_ADMIN})
    @Operation(summary = "Say that the insured does not want the renewal")
    public RenewalView declineRenewal(
            @RestPath String number,
            @HeaderParam("If-Match") @Nullable IfMatch version,
            @NotNull @Valid ReasonRequest request) {
        handling.decline(number, IfMatch.required(version), request.reason(), actor.get());
        return view(number);
    }

    @POST
    @Path("/non-renewal")
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN})
    @Operation(
            summary = "Tell the insured that the policy is not renewed",
            description = "Has to be told some time before the policy expires (noticeBy); afterwards: 409.")
    @APIResponse(responseCode = "409", description = "Too late (urn:cyberpas:problem:notice-too-late)")
    public RenewalView giveNoticeOfNonRenewal(
            @RestPath String number,
            @HeaderParam("If-Match") @Nullable IfMatch version,
            @NotNull @Valid ReasonRequest request) {
        handling.giveNotice(number, IfMatch.required(version), request.reason(), actor.get());
        return view(number);
    }

    @POST
    @Path("/approval")
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER})
    @Operation(summary = "Approve a renewal that was referred")
    public RenewalView approveRenewal(
            @RestPath String number,
            @HeaderParam("If-Match") @Nullable IfMatch version,
            @NotNull @Valid ApprovalRequest request) {
        handling.approve(number, IfMatch.required(version), request.reason(), actor.get());
        return view(number);
    }

    @POST
    @Path("/terms")
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER})
    @Operation(
            summary = "Offer the renewal on other terms",
            description = "At the premium that the tariff makes of them.")
    @APIResponse(responseCode = "409", description = "Not insurable on these terms, or not open any more")
    @APIResponse(responseCode = "503", description = "The quote service does not answer")
    public RenewalView changeRenewalTerms(
            @RestPath String number,
            @HeaderParam("If-Match") @Nullable IfMatch version,
            @NotNull @Valid TermsRequest request) {
        long madeFrom = IfMatch.required(version);
        PricedRenewal renewal = offering.reprice(number, request.terms(), actor.get());
        return once.changeTerms(number, madeFrom, renewal, request.reason(), actor.get());
    }

    @POST
    @Path("/refusal")
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER})
    @Operation(
            summary = "Refuse a renewal that was referred",
            description = "Non-renewal is proposed then; it still has to be told to the insured.")
    public RenewalView refuseRenewal(
            @RestPath String number,
            @HeaderParam("If-Match") @Nullable IfMatch version,
            @NotNull @Valid ReasonRequest request) {
        handling.refuse(number, IfMatch.required(version), request.reason(), actor.get());
        return view(number);
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN})
    @Operation(summary = "Withdraw a renewal", description = "Another may be made then.")
    public RenewalView withdrawRenewal(
            @RestPath String number,
            @HeaderParam("If-Match") @Nullable IfMatch version,
            @NotNull @Valid ReasonRequest request) {
        handling.withdraw(number, IfMatch.required(version), request.reason(), actor.get());
        return view(number);
    }

    private RenewalView view(String number) {
        return RenewalView.of(reading.renewal(number, actor.get()));
    }
}
