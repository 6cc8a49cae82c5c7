package io.cyberpas.quote.product;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The product catalogue. */
public interface Products {

    /** The version of the edition that is sold for cover beginning on the day, or empty if none is. */
    Optional<Product> onSale(ProductCode code, Currency currency, LocalDate coverFrom);

    /** The version a quote was made with; versions are never taken out of the catalogue. */
    Product productVersion(String version);

    /** The version, or empty if there is none. */
    Optional<Product> findProduct(String version);

    /** All versions of the product: by currency, the oldest first. */
    List<Product> versions(ProductCode code);

    /** The currencies the product is or was sold in, by their codes. */
    List<Currency> currencies(ProductCode code);

    /** The products that have at least one version, in the order of their codes. */
    List<ProductCode> codes();
}
