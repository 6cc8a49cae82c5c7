package io.cyberpas.quote.viewer.api;

import static io.cyberpas.platform.access.Roles.ACTUARY;
import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.product.Products;
import io.cyberpas.quote.viewer.Change;
import io.cyberpas.quote.viewer.ProductParticulars;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The products with the menus a submission chooses from, all versions there ever were. */
@Path("/api/products")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, AUDITOR, ACTUARY})
@Tag(name = "Products", description = "What can be submitted")
class ProductResource {

    private final Products products;
    private final CurrentActor actor;
    private final Clock clock;
    private final ZoneId zone;

    ProductResource(Products products, CurrentActor actor, Clock clock, ZoneId zone) {
        this.products = products;
        this.actor = actor;
        this.clock = clock;
        this.zone = zone;
    }

    @GET
    @Operation(summary = "List the products on sale for cover beginning today, one edition a currency")
    public List<ProductView> listProducts() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return products.codes().stream()
                .flatMap(code -> products.currencies(code).stream()
                        .map(currency -> products.onSale(code, currency, today))
                        .flatMap(Optional::stream))
                .map(this::view)
                .toList();
    }

    @GET
    @Path("{code}/versions")
    @Operation(summary = "List all versions of a product, by currency and the oldest first")
    public List<ProductView> listProductVersions(@PathParam("code") String code) {
        return Arrays.stream(ProductCode.values())
                .filter(known -> known.name().equals(code))
                .findFirst()
                .map(products::versions)
                .filter(versions -> !versions.isEmpty())
                .orElseThrow(() -> new AbsentException("product", code))
                .stream()
                .map(this::view)
                .toList();
    }

    @GET
    @Path("versions/{version}")
    @Operation(summary = "Read a version of a product")
    public ProductView readProductVersion(@PathParam("version") String version) {
        return view(product(version));
    }

    @GET
    @Path("versions/{before}/difference/{after}")
    @Operation(summary = "Compare two versions of products, field by field")
    public ChangeView compareProductVersions(@PathParam("before") String before, @PathParam("after") String after) {
        boolean forBroker = actor.get().is(BROKER);
        return ChangeView.of(
                before,
                after,
                Change.between(
                        ProductParticulars.of(product(before), forBroker),
                        ProductParticulars.of(product(after), forBroker)));
    }

    private Product product(String version) {
        return products.findProduct(version).orElseThrow(() -> new AbsentException("product version", version));
    }

    private ProductView view(Product product) {
        return ProductView.of(product, actor.get().is(BROKER));
    }
}
