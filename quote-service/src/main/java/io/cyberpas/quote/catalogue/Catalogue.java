package io.cyberpas.quote.catalogue;

import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.product.Products;
import io.cyberpas.quote.tariff.Tariff;
import io.cyberpas.quote.tariff.Tariffs;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Products and tariffs that fit together; {@link CatalogueBuilder} has seen to that. */
public final class Catalogue implements Products, Tariffs {

    private static final Comparator<Product> BY_CURRENCY_AND_AGE = Comparator.<Product, String>comparing(
                    product -> product.currency().getCurrencyCode())
            .thenComparing(Product::effectiveFrom);

    private final Map<String, Tariff> tariffs;
    private final Map<String, Product> products;

    Catalogue(Map<String, Tariff> tariffs, Map<String, Product> products) {
        this.tariffs = Collections.unmodifiableMap(new LinkedHashMap<>(tariffs));
        this.products = Collections.unmodifiableMap(new LinkedHashMap<>(products));
    }

    @Override
    public Optional<Tariff> version(String version) {
        return Optional.ofNullable(tariffs.get(version));
    }

    @Override
    public List<Tariff> all() {
        return List.copyOf(tariffs.values());
    }

    @Override
    public Optional<Product> onSale(ProductCode code, Currency currency, LocalDate coverFrom) {
        return products.values().stream()
                .filter(product -> product.code() == code)
                .filter(product -> product.currency().equals(currency))
                .filter(product -> product.isSoldFor(coverFrom))
                .findFirst();
    }

    @Override
    public Product productVersion(String version) {
        return findProduct(version)
                .orElseThrow(() -> new NoSuchElementException("There is no product version " + version));
    }

    @Override
    public Optional<Product> findProduct(String version) {
        return Optional.ofNullable(products.get(version));
    }

    @Override
    public List<Product> versions(ProductCode code) {
        return products.values().stream()
                .filter(product -> product.code() == code)
                .sorted(BY_CURRENCY_AND_AGE)
                .toList();
    }

    @Override
    public List<Currency> currencies(ProductCode code) {
        return versions(code).stream().map(Product::currency).distinct().toList();
    }

    @Override
    public List<ProductCode> codes() {
        return products.values().stream().map(Product::code).distinct().sorted().toList();
    }
}
