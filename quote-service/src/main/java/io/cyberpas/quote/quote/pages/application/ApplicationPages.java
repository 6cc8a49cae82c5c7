package io.cyberpas.quote.quote.pages.application;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Masking;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.product.Products;
import io.cyberpas.quote.quote.Application;
import io.cyberpas.quote.quote.Drafting;
import io.cyberpas.quote.quote.Edition;
import io.cyberpas.quote.quote.Editions;
import io.cyberpas.quote.quote.Quote;
import io.cyberpas.quote.quote.QuoteAccess;
import io.cyberpas.quote.quote.QuoteReading;
import io.cyberpas.quote.quote.QuoteStatus;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The pages on which an application begins, and on which it is read as a whole. */
@Path("/quotes")
@Produces(MediaType.TEXT_HTML)
class ApplicationPages {

    private final Products products;
    private final Editions editions;
    private final Drafting drafting;
    private final QuoteReading reading;
    private final Wizard wizard;
    private final CurrentActor actor;
    private final Clock clock;
    private final ZoneId zone;

    ApplicationPages(
            Products products,
            Editions editions,
            Drafting drafting,
            QuoteReading reading,
            Wizard wizard,
            CurrentActor actor,
            Clock clock,
            ZoneId zone) {
        this.products = products;
        this.editions = editions;
        this.drafting = drafting;
        this.reading = reading;
        this.wizard = wizard;
        this.actor = actor;
        this.clock = clock;
        this.zone = zone;
    }

    @CheckedTemplate(basePath = "application")
    static class Templates {

        static native TemplateInstance begin(List<OfferedProduct> offers);

        static native TemplateInstance whole(WholeApplication whole);

        private Templates() {}
    }

    @GET
    @Path("new")
    @RolesAllowed(BROKER)
    @Operation(hidden = true)
    public TemplateInstance choose() {
        return Templates.begin(products.codes().stream()
                .map(code -> new OfferedProduct(code, onSale(code)))
                .filter(offer -> !offer.editions().isEmpty())
                .toList());
    }

    @POST
    @Path("new")
    @Idempotent
    @RolesAllowed(BROKER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> begin(MultivaluedMap<String, String> form) {
        DraftFields fields = new DraftFields(form);
        Product product = products.codes().stream()
                .filter(code -> code.name().equals(fields.raw("product")))
                .flatMap(code -> onSale(code).stream())
                .filter(edition -> edition.currency().getCurrencyCode().equals(fields.raw("currency")))
                .findFirst()
                .orElseThrow(() ->
                        new InvalidInputException(new FieldProblem("$.product", "is not on sale in that currency")));
        Quote draft = drafting.begin(Application.of(product.code(), product.currency()), actor.get());
        return RestResponse.seeOther(URI.create(StepPage.href(draft.number(), Step.of(Step.Kind.INSURED))));
    }

    @GET
    @Path("{number}/application")
    @RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance whole(@PathParam("number") String number) {
        Actor reader = actor.get();
        Quote quote = reading.find(number, reader);
        Edition edition = quote.submitted()
                .map(editions::of)
                .or(() -> wizard.edition(quote.application()))
                .orElse(null);
        boolean mayContinue = edition != null && quote.status() == QuoteStatus.DRAFT && reader.is(BROKER);
        return Templates.whole(new WholeApplication(
                quote, registrationNumber(quote, reader), QuoteAccess.seesPersonalData(reader), edition, mayContinue));
    }

    private List<Product> onSale(ProductCode code) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return products.currencies(code).stream()
                .flatMap(currency -> products.onSale(code, currency, today).stream())
                .sorted(ApplicationPages::homeFirst)
                .toList();
    }

    /** The edition of the home market first. */
    private static int homeFirst(Product one, Product other) {
        return Boolean.compare(isHome(other), isHome(one));
    }

    private static boolean isHome(Product product) {
        return product.currency().getCurrencyCode().equals("KRW");
    }

    private static @Nullable String registrationNumber(Quote quote, Actor reader) {
        String number = quote.application().insured().businessRegistrationNumber();
        return number == null || QuoteAccess.seesPersonalData(reader) ? number : Masking.businessNumber(number);
    }
}
