package io.cyberpas.quote.viewer.pages;

import static io.cyberpas.platform.access.Roles.ACTUARY;
import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.product.Products;
import io.cyberpas.quote.viewer.Change;
import io.cyberpas.quote.viewer.ProductParticulars;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The pages on which products are read and their versions compared. */
@Path("/products")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, AUDITOR, ACTUARY})
class ProductPages {

    private final Products products;
    private final CurrentActor actor;
    private final Clock clock;
    private final ZoneId zone;

    ProductPages(Products products, CurrentActor actor, Clock clock, ZoneId zone) {
        this.products = products;
        this.actor = actor;
        this.clock = clock;
        this.zone = zone;
    }

    @CheckedTemplate(basePath = "viewer")
    static class Templates {

        static native TemplateInstance products(List<ShownProduct> versions);

        static native TemplateInstance product(ShownProduct shown);

        static native TemplateInstance productDifference(Product before, Product after, List<ChangedSection> sections);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        return Templates.products(products.codes().stream()
                .flatMap(code -> products.versions(code).stream())
                .map(this::shown)
                .toList());
    }

    @GET
    @Path("{version}")
    @Operation(hidden = true)
    public TemplateInstance read(@PathParam("version") String version) {
        return Templates.product(shown(product(version)));
    }

    @GET
    @Path("{before}/difference/{after}")
    @Operation(hidden = true)
    public TemplateInstance compare(@PathParam("before") String before, @PathParam("after") String after) {
        Product one = product(before);
        Product other = product(after);
        boolean forBroker = actor.get().is(BROKER);
        return Templates.productDifference(
                one,
                other,
                ChangedSection.of(Change.between(
                        ProductParticulars.of(one, forBroker), ProductParticulars.of(other, forBroker))));
    }

    private Product product(String version) {
        return products.findProduct(version).orElseThrow(() -> new AbsentException("product version", version));
    }

    private ShownProduct shown(Product product) {
        List<Product> others = products.versions(product.code()).stream()
                .filter(other -> !other.version().equals(product.version()))
                .toList();
        return new ShownProduct(
                product,
                SaleState.of(product, LocalDate.ofInstant(clock.instant(), zone)),
                others,
                !actor.get().is(BROKER));
    }
}
