package io.cyberpas.quote.product;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The product catalogue. */
public interface Products {

    /** The version of the product that is sold for cover beginning on the day, or empty if none is. */
    Optional<Product> onSale(ProductCode code, LocalDate coverFrom);

    /** The version a quote was made with; versions are never taken out of the catalogue. */
    Product productVersion(String version);

    /** The products that have at least one version, in the order of their codes. */
    List<ProductCode> codes();
}
