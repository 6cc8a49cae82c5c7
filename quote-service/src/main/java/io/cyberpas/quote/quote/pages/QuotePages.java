package io.cyberpas.quote.quote.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.product.Products;
import io.cyberpas.quote.quote.Quote;
import io.cyberpas.quote.quote.QuoteFilter;
import io.cyberpas.quote.quote.QuoteReading;
import io.cyberpas.quote.quote.QuoteStatus;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The pages on which quotes are found and read. */
@Path("/quotes")
@Produces(MediaType.TEXT_HTML)
class QuotePages {

    private final QuoteReading reading;
    private final QuoteDetails details;
    private final Products products;
    private final CurrentActor actor;

    QuotePages(QuoteReading reading, QuoteDetails details, Products products, CurrentActor actor) {
        this.reading = reading;
        this.details = details;
        this.products = products;
        this.actor = actor;
    }

    /**
     * What the list can be narrowed to.
     *
     * @param states the states of a quote
     * @param products the products in the catalogue
     */
    public record Choices(List<QuoteStatus> states, List<ProductCode> products) {}

    @CheckedTemplate(basePath = "quotes")
    static class Templates {

        static native TemplateInstance list(Page<Quote> page, QuoteFilter filter, Choices choices);

        static native TemplateInstance detail(QuoteDetail detail);

        private Templates() {}
    }

    @GET
    @RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance list(
            @QueryParam("q") @Nullable String q,
            @QueryParam("status") @Nullable String status,
            @QueryParam("product") @Nullable String product,
            @QueryParam("brokerage") @Nullable String brokerage,
            @QueryParam("since") @Nullable String since,
            @QueryParam("until") @Nullable String until,
            @QueryParam("after") @Nullable String after) {
        QuoteFilter filter = QuoteFilter.of(new QuoteFilter.Asked(q, status, product, brokerage, since, until));
        Page<Quote> page = reading.page(filter, PageRequest.of(after, null), actor.get());
        return Templates.list(page, filter, new Choices(List.of(QuoteStatus.values()), products.codes()));
    }

    @GET
    @Path("{number}")
    @RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance detail(@PathParam("number") String number, @QueryParam("option") @Nullable Integer option) {
        Quote quote = reading.find(number, actor.get());
        return Templates.detail(details.of(quote, option, actor.get()));
    }
}
