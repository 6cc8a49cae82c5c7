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
import io.cyberpas.quote.quote.Drafting;
import io.cyberpas.quote.quote.Quote;
import io.cyberpas.quote.quote.QuoteFilter;
import io.cyberpas.quote.quote.QuoteReading;
import io.cyberpas.quote.quote.api.DecisionRequests.ReasonRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Drafts, submissions and lists of quotes. */
@Path("/api/quotes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Quotes", description = "From the first draft to acceptance")
class QuoteResource {

    private final Drafting drafting;
    private final QuoteReading reading;
    private final QuoteViews views;
    private final CurrentActor actor;

    QuoteResource(Drafting drafting, QuoteReading reading, QuoteViews views, CurrentActor actor) {
        this.drafting = drafting;
        this.reading = reading;
        this.views = views;
        this.actor = actor;
    }

    @POST
    @Idempotent
    @RolesAllowed(BROKER)
    @Operation(
            summary = "Submit a risk",
            description =
                    "The rules answer at once: QUOTED with a premium for each option, REFERRED or DECLINED with reasons.")
    public RestResponse<QuoteView> submitQuote(@NotNull @Valid ApplicationRequest request) {
        return created(drafting.submit(request.toApplication(), actor.get()));
    }

    @POST
    @Path("drafts")
    @Idempotent
    @RolesAllowed(BROKER)
    @Operation(
            summary = "Begin a draft",
            description = "Anything may be missing or wrong; the answer lists what stands between it and a submission.")
    public RestResponse<QuoteView> beginDraft(@NotNull @Valid ApplicationRequest request) {
        return created(drafting.begin(request.toApplication(), actor.get()));
    }

    @PUT
    @Path("{number}/application")
    @RolesAllowed(BROKER)
    @Operation(summary = "Save a draft", description = "Replaces what was said before.")
    public QuoteView saveApplication(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid ApplicationRequest request) {
        return views.of(drafting.save(number, IfMatch.required(ifMatch), request.toApplication(), actor.get()));
    }

    @POST
    @Path("{number}/submission")
    @RolesAllowed(BROKER)
    @Operation(summary = "Submit a draft", description = "Everything that is missing or wrong is told at once.")
    public QuoteView submitDraft(
            @PathParam("number") String number, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return views.of(drafting.submit(number, IfMatch.required(ifMatch), actor.get()));
    }

    @POST
    @Path("{number}/reopening")
    @RolesAllowed(BROKER)
    @Operation(
            summary = "Reopen a quote as a new revision",
            description = "Until it is accepted. It becomes a draft again; the revision before is kept.")
    public QuoteView reopenQuote(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid ReasonRequest request) {
        return views.of(drafting.reopen(number, IfMatch.required(ifMatch), request.reason(), actor.get()));
    }

    /** What a list is narrowed to. */
    static final class Filter {
        @QueryParam("search")
        @Nullable
        String search;

        @QueryParam("status")
        @Nullable
        String status;

        @QueryParam("product")
        @Nullable
        String product;

        @QueryParam("brokerage")
        @Nullable
        String brokerage;

        @QueryParam("since")
        @Nullable
        String since;

        @QueryParam("until")
        @Nullable
        String until;

        QuoteFilter toFilter() {
            return QuoteFilter.of(new QuoteFilter.Asked(search, status, product, brokerage, since, until));
        }
    }

    @GET
    @RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, AUDITOR, SERVICE})
    @Operation(summary = "List quotes, newest first", description = "Brokers see those of their brokerage.")
    public Page<QuoteSummaryView> listQuotes(
            @BeanParam Filter filter,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @Nullable Integer size) {
        return reading.page(filter.toFilter(), PageRequest.of(after, size), actor.get())
                .map(QuoteSummaryView::of);
    }

    @GET
    @Path("{number}")
    @RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, AUDITOR, SERVICE})
    @Operation(summary = "Read a quote", description = "With worksheets of all options, reasons and history.")
    public QuoteView readQuote(@PathParam("number") String number) {
        return views.of(reading.find(number, actor.get()));
    }

    private RestResponse<QuoteView> created(Quote quote) {
        return ResponseBuilder.<QuoteView>created(URI.create("/api/quotes/" + quote.number()))
                .tag(IfMatch.etag(quote.version()))
                .entity(views.of(quote))
                .build();
    }
}
