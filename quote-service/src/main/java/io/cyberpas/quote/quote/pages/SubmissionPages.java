package io.cyberpas.quote.quote.pages;

import static io.cyberpas.platform.access.Roles.BROKER;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.product.Products;
import io.cyberpas.quote.quote.Quote;
import io.cyberpas.quote.quote.QuoteHandling;
import io.cyberpas.quote.tariff.Control;
import io.cyberpas.quote.tariff.Industry;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The page on which a broker submits a risk. */
@Path("/quotes")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(BROKER)
class SubmissionPages {

    private static final int DAYS_AHEAD = 7;

    private final QuoteHandling handling;
    private final Products products;
    private final CurrentActor actor;
    private final Clock clock;
    private final ZoneId zone;

    SubmissionPages(QuoteHandling handling, Products products, CurrentActor actor, Clock clock, ZoneId zone) {
        this.handling = handling;
        this.products = products;
        this.actor = actor;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * What the form offers.
     *
     * @param product the product with its menus
     * @param industries the industries that the tariff knows
     * @param today earliest first day of cover
     * @param from suggested first day of cover
     */
    public record Offer(Product product, List<Industry> industries, LocalDate today, LocalDate from) {

        /** The controls of a kind. */
        public List<Control> controls(String kind) {
            return Arrays.stream(Control.values())
                    .filter(control -> control.kind().name().equals(kind))
                    .toList();
        }

        /** Suggested end of cover. */
        public LocalDate to() {
            return from.plusYears(1);
        }

        /** Rows that are shown at once. */
        public List<Integer> firstRows() {
            return rows(0, 3);
        }

        /** Rows that are shown when asked for. */
        public List<Integer> furtherRows() {
            return rows(3, product.maximumOptions());
        }

        private static List<Integer> rows(int from, int to) {
            return java.util.stream.IntStream.range(from, to).boxed().toList();
        }
    }

    @CheckedTemplate(basePath = "quotes")
    static class Templates {

        static native TemplateInstance submission(Offer offer);

        private Templates() {}
    }

    @GET
    @Path("new")
    @Operation(hidden = true)
    public TemplateInstance form() {
        LocalDate today = today();
        return Templates.submission(
                new Offer(product(today), List.of(Industry.values()), today, today.plusDays(DAYS_AHEAD)));
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> submit(MultivaluedMap<String, String> form) {
        Quote quote = handling.submit(SubmissionForm.read(form, product(today())), actor.get());
        return RestResponse.seeOther(URI.create("/quotes/" + quote.number()));
    }

    /** The menus of the form are those of the product sold today. */
    private Product product(LocalDate today) {
        ProductCode code = ProductCode.ENTERPRISE_CYBER;
        return products.onSale(code, Currency.getInstance("KRW"), today)
                .orElseThrow(() -> new AbsentException("product", code.name()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
