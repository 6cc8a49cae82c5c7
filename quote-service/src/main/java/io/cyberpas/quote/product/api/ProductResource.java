package io.cyberpas.quote.product.api;

import static io.cyberpas.platform.access.Roles.ACTUARY;
import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.product.PartOffer;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.product.Products;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The products on sale, with the menus a submission chooses from. */
@Path("/api/products")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Products", description = "What can be submitted")
class ProductResource {

    private final Products products;
    private final Clock clock;
    private final ZoneId zone;

    ProductResource(Products products, Clock clock, ZoneId zone) {
        this.products = products;
        this.clock = clock;
        this.zone = zone;
    }

    @GET
    @RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, AUDITOR, ACTUARY})
    @Operation(summary = "List the products on sale for cover beginning today")
    public List<ProductView> listProducts() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return products.codes().stream()
                .flatMap(code -> products.currencies(code).stream()
                        .map(currency -> products.onSale(code, currency, today))
                        .flatMap(Optional::stream))
                .map(ProductView::of)
                .toList();
    }

    /** A product as a broker needs to know it. */
    @Schema(name = "Product")
    record ProductView(
            ProductCode code,
            String version,
            String tariffVersion,
            LocalDate effectiveFrom,
            Set<String> countries,
            List<Money> limits,
            List<Money> retentions,
            List<PartOffer> parts,
            int maximumOptions,
            int maximumTermMonths,
            int validityDays) {

        static ProductView of(Product product) {
            return new ProductView(
                    product.code(),
                    product.version(),
                    product.tariffVersion(),
                    product.effectiveFrom(),
                    product.countries(),
                    product.limitMenu(),
                    product.retentionMenu(),
                    product.parts(),
                    product.maximumOptions(),
                    product.maximumTermMonths(),
                    product.validityDays());
        }
    }
}
