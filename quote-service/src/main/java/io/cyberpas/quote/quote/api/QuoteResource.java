package io.cyberpas.quote.quote.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.SERVICE;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.version.IfMatch;
import io.cyberpas.quote.quote.Quote;
import io.cyberpas.quote.quote.QuoteFilter;
import io.cyberpas.quote.quote.QuoteHandling;
import io.cyberpas.quote.quote.QuoteReading;
import io.cyberpas.quote.quote.Underwriting;
import io.cyberpas.quote.quote.api.DecisionRequests.AcceptanceRequest;
import io.cyberpas.quote.quote.api.DecisionRequests.BindingRequest;
import io.cyberpas.quote.quote.api.DecisionRequests.ReasonRequest;
import io.cyberpas.quote.quote.api.DecisionRequests.ReleaseRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Submissions and quotes. */
@Path("/api/quotes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Quotes", description = "From submission to acceptance")
class QuoteResource {

    private final QuoteHandling handling;
    private final Underwriting underwriting;
    private final QuoteReading reading;
    private final CurrentActor actor;
    private final HttpHeaders headers;

    QuoteResource(
            QuoteHandling handling,
            Underwriting underwriting,
            QuoteReading reading,
            CurrentActor actor,
            HttpHeaders headers) {
        this.handling = handling;
        this.underwriting = underwriting;
        this.reading = reading;
        this.actor = actor;
        this.headers = headers;
    }

    @POST
    @Idempotent
    @RolesAllowed(BROKER)
    @Operation(
            summary = "Submit a risk",
            description =
                    "The rules answer at once: QUOTED with a premium for each option, REFERRED or DECLINED with reasons.")
    public RestResponse<QuoteView> submitQuote(@NotNull @Valid SubmissionRequest request) {
        Quote quote = handling.submit(request.toSubmission(), actor.get());
        return ResponseBuilder.<QuoteView>created(URI.create("/api/quotes/" + quote.number()))
                .tag(IfMatch.etag(quote.version()))
                .entity(view(quote))
                .build();
    }

    @GET
    @RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, AUDITOR, SERVICE})
    @Operation(summary = "List quotes, newest first", description = "Brokers see those of their brokerage.")
    public Page<QuoteSummaryView> listQuotes(
            @QueryParam("search") @Nullable String search,
            @QueryParam("status") @Nullable String status,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @Nullable Integer size) {
        return reading.page(QuoteFilter.of(search, status), PageRequest.of(after, size), actor.get())
                .map(QuoteSummaryView::of);
    }

    @GET
    @Path("{number}")
    @RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, AUDITOR, SERVICE})
    @Operation(summary = "Read a quote", description = "With worksheets of all options, reasons and history.")
    public QuoteView readQuote(@PathParam("number") String number) {
        return view(reading.find(number, actor.get()));
    }

    @POST
    @Path("{number}/referral-release")
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER})
    @Operation(
            summary = "Release a referral",
            description =
                    "Judged figures must be given exactly where the tariff has none. Limit and premium must be within the underwriter's authority.")
    public QuoteView releaseQuote(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid ReleaseRequest request) {
        return view(underwriting.release(number, IfMatch.required(ifMatch), request.toRelease(), actor.get()));
    }

    @POST
    @Path("{number}/decline")
    @RolesAllowed({UNDERWRITER, SENIOR_UNDERWRITER})
    @Operation(summary = "Decline a referral")
    public QuoteView declineQuote(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid ReasonRequest request) {
        return view(underwriting.decline(number, IfMatch.required(ifMatch), request.reason(), actor.get()));
    }

    @POST
    @Path("{number}/acceptance")
    @RolesAllowed(BROKER)
    @Operation(summary = "Accept an option", description = "The policy service is asked to issue the policy.")
    public QuoteView acceptQuote(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid AcceptanceRequest request) {
        return view(handling.accept(number, IfMatch.required(ifMatch), request.option(), actor.get()));
    }

    @POST
    @Path("{number}/withdrawal")
    @RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER})
    @Operation(summary = "Withdraw a quote", description = "By the broker or, as an offer, by an underwriter.")
    public QuoteView withdrawQuote(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid ReasonRequest request) {
        return view(handling.withdraw(number, IfMatch.required(ifMatch), request.reason(), actor.get()));
    }

    @PUT
    @Path("{number}/binding")
    @RolesAllowed(SERVICE)
    @Operation(
            summary = "Bind a quote to its policy",
            description = "For the policy service. Saying it again with the same policy changes nothing.")
    public QuoteView bindQuote(@PathParam("number") String number, @NotNull @Valid BindingRequest request) {
        return view(handling.bind(number, request.policyNumber(), actor.get()));
    }

    private QuoteView view(Quote quote) {
        return QuoteView.of(quote, Reader.of(actor.get(), headers.getAcceptableLanguages()));
    }
}
