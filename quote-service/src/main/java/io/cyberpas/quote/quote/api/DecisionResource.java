package io.cyberpas.quote.quote.api;

import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.SERVICE;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.version.IfMatch;
import io.cyberpas.quote.quote.QuoteHandling;
import io.cyberpas.quote.quote.Underwriting;
import io.cyberpas.quote.quote.api.DecisionRequests.AcceptanceRequest;
import io.cyberpas.quote.quote.api.DecisionRequests.BindingRequest;
import io.cyberpas.quote.quote.api.DecisionRequests.ClearanceRequest;
import io.cyberpas.quote.quote.api.DecisionRequests.EndingRequest;
import io.cyberpas.quote.quote.api.DecisionRequests.ReasonRequest;
import io.cyberpas.quote.quote.api.DecisionRequests.ReleaseRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What people decide on submitted quotes. */
@Path("/api/quotes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions", description = "Underwriting of referrals, acceptance, binding")
class DecisionResource {

    private final QuoteHandling handling;
    private final Underwriting underwriting;
    private final QuoteViews views;
    private final CurrentActor actor;

    DecisionResource(QuoteHandling handling, Underwriting underwriting, QuoteViews views, CurrentActor actor) {
        this.handling = handling;
        this.underwriting = underwriting;
        this.views = views;
        this.actor = actor;
    }

    @POST
    @Path("{number}/referral-release")
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER})
    @Operation(
            summary = "Release a referral",
            description =
                    "Judged figures must be given exactly where the tariff has none. Limit, premium, loadings and discounts must be within the underwriter's authority; beyond it, propose the release.")
    public QuoteView releaseQuote(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid ReleaseRequest request) {
        return views.of(underwriting.release(number, IfMatch.required(ifMatch), request.toRelease(), actor.get()));
    }

    @POST
    @Path("{number}/release-proposal")
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER})
    @Operation(
            summary = "Propose the release of a referral",
            description = "For what is beyond the own authority; another person approves or turns it down.")
    public QuoteView proposeRelease(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid ReleaseRequest request) {
        return views.of(underwriting.propose(number, IfMatch.required(ifMatch), request.toRelease(), actor.get()));
    }

    @POST
    @Path("{number}/release-approval")
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER})
    @Operation(
            summary = "Approve a proposed release",
            description = "By another person than its author, within that person's authority.")
    public QuoteView approveRelease(
            @PathParam("number") String number, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return views.of(underwriting.approve(number, IfMatch.required(ifMatch), actor.get()));
    }

    @POST
    @Path("{number}/release-rejection")
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER})
    @Operation(summary = "Turn a proposed release down", description = "The referral waits for another decision.")
    public QuoteView rejectRelease(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid ReasonRequest request) {
        return views.of(underwriting.reject(number, IfMatch.required(ifMatch), request.reason(), actor.get()));
    }

    @POST
    @Path("{number}/decline")
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER})
    @Operation(summary = "Decline a referral")
    public QuoteView declineQuote(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid ReasonRequest request) {
        return views.of(underwriting.decline(number, IfMatch.required(ifMatch), request.reason(), actor.get()));
    }

    @POST
    @Path("{number}/clearance")
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER})
    @Operation(
            summary = "Answer the clearance question",
            description = "Another broker has a quote for the same insured: may this one go on?")
    public QuoteView answerClearance(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid ClearanceRequest request) {
        return views.of(underwriting.answerClearance(
                number, IfMatch.required(ifMatch), request.granted(), request.reason(), actor.get()));
    }

    @POST
    @Path("{number}/subjectivities/{subjectivity}/clearance")
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER})
    @Operation(summary = "Clear a subjectivity", description = "While one is open, the quote cannot be accepted.")
    public QuoteView clearSubjectivity(
            @PathParam("number") String number,
            @PathParam("subjectivity") int subjectivity,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid ReasonRequest request) {
        return views.of(underwriting.clearSubjectivity(
                number, IfMatch.required(ifMatch), subjectivity, request.reason(), actor.get()));
    }

    @POST
    @Path("{number}/acceptance")
    @RolesAllowed(BROKER)
    @Operation(summary = "Accept an option", description = "The policy service is asked to issue the policy.")
    public QuoteView acceptQuote(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid AcceptanceRequest request) {
        return views.of(handling.accept(number, IfMatch.required(ifMatch), request.option(), actor.get()));
    }

    @POST
    @Path("{number}/withdrawal")
    @RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER})
    @Operation(summary = "Withdraw a quote", description = "By the broker or, as an offer, by an underwriter.")
    public QuoteView withdrawQuote(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid ReasonRequest request) {
        return views.of(handling.withdraw(number, IfMatch.required(ifMatch), request.reason(), actor.get()));
    }

    @PUT
    @Path("{number}/binding")
    @RolesAllowed(SERVICE)
    @Operation(
            summary = "Bind a quote to its policy",
            description = "For the policy service. Saying it again with the same policy changes nothing.")
    public QuoteView bindQuote(@PathParam("number") String number, @NotNull @Valid BindingRequest request) {
        return views.of(handling.bind(number, request.policyNumber(), actor.get()));
    }

    @PUT
    @Path("{number}/ending")
    @RolesAllowed(SERVICE)
    @Operation(
            summary = "End the policy of a quote before its time",
            description =
                    "For the policy service, on cancellation and lapse; without endedOn, on reinstatement. While the policy has ended, its limit takes up no capacity. Saying the same again changes nothing.")
    public QuoteView endQuote(@PathParam("number") String number, @NotNull @Valid EndingRequest request) {
        return views.of(handling.end(number, request.policyNumber(), request.endedOn(), actor.get()));
    }
}
