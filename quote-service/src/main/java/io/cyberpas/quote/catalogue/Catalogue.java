package io.cyberpas.quote.catalogue;

import io.cyberpas.quote.product.PartOffer;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.product.Products;
import io.cyberpas.quote.product.UnderwritingGuide;
import io.cyberpas.quote.tariff.CompanyTariff;
import io.cyberpas.quote.tariff.Tariff;
import io.cyberpas.quote.tariff.Tariffs;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Products and tariffs that fit together. */
public final class Catalogue implements Products, Tariffs {

    private final Map<String, Tariff> tariffs = new LinkedHashMap<>();
    private final Map<String, Product> products = new LinkedHashMap<>();

    /** Adds a tariff. */
    public void add(String file, Tariff tariff) {
        if (tariffs.putIfAbsent(tariff.version(), tariff) != null) {
            throw new ContradictionException(file, "tariff version %s is taken".formatted(tariff.version()));
        }
    }

    /** Adds a product, whose tariff must have been added before. */
    public void add(String file, Product product) {
        Tariff tariff = version(product.tariffVersion())
                .orElseThrow(() ->
                        new ContradictionException(file, "there is no tariff %s".formatted(product.tariffVersion())));
        requireFit(file, product, tariff);
        for (Product other : products.values()) {
            requireApart(file, product, other);
        }
        products.put(product.version(), product);
    }

    @Override
    public Optional<Tariff> version(String version) {
        return Optional.ofNullable(tariffs.get(version));
    }

    @Override
    public Optional<Product> onSale(ProductCode code, Currency currency, LocalDate coverFrom) {
        return versions(code).stream()
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
                .sorted(Comparator.<Product, String>comparing(
                                product -> product.currency().getCurrencyCode())
                        .thenComparing(Product::effectiveFrom))
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

    private static void requireFit(String file, Product product, Tariff tariff) {
        if (!tariff.currency().equals(product.currency())) {
            throw new ContradictionException(file, "its currency is not that of tariff " + tariff.version());
        }
        if (tariff.effectiveFrom().isAfter(product.effectiveFrom())) {
            throw new ContradictionException(
                    file, "it is sold before tariff %s is effective".formatted(tariff.version()));
        }
        for (PartOffer offer : product.parts()) {
            if (!tariff.pricedParts().contains(offer.part())) {
                throw new ContradictionException(
                        file, "tariff %s has no figure for %s".formatted(tariff.version(), offer.part()));
            }
        }
        if (tariff instanceof CompanyTariff company) {
            requireRoomForJudgement(file, product.guide(), company);
        }
    }

    private static void requireRoomForJudgement(String file, UnderwritingGuide guide, CompanyTariff tariff) {
        if (guide.highestJudgedBasePremium().compareTo(tariff.basePremium().highest()) < 0
                || guide.highestJudgedRecordsFactor().compareTo(tariff.records().highest()) < 0) {
            throw new ContradictionException(
                    file, "an underwriter may not judge as much as the tariff itself asks for");
        }
    }

    private static void requireApart(String file, Product product, Product other) {
        if (product.version().equals(other.version())) {
            throw new ContradictionException(file, "product version %s is taken".formatted(product.version()));
        }
        if (product.code() == other.code() && product.currency().equals(other.currency()) && product.overlaps(other)) {
            throw new ContradictionException(
                    file, "it is sold on the same days as version %s".formatted(other.version()));
        }
    }
}
