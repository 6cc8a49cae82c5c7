package io.cyberpas.quote.catalogue;

import io.cyberpas.quote.product.PartOffer;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.product.Products;
import io.cyberpas.quote.product.UnderwritingGuide;
import io.cyberpas.quote.tariff.Tariff;
import io.cyberpas.quote.tariff.Tariffs;
import java.time.LocalDate;
import java.util.Comparator;
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
    public Optional<Product> onSale(ProductCode code, LocalDate coverFrom) {
        return products.values().stream()
                .filter(product -> product.code() == code)
                .filter(product -> !product.effectiveFrom().isAfter(coverFrom))
                .max(Comparator.comparing(Product::effectiveFrom));
    }

    @Override
    public Product productVersion(String version) {
        Product product = products.get(version);
        if (product == null) {
            throw new NoSuchElementException("There is no product version " + version);
        }
        return product;
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
            if (!tariff.partWeights().containsKey(offer.part())) {
                throw new ContradictionException(
                        file, "tariff %s has no weight for %s".formatted(tariff.version(), offer.part()));
            }
        }
        UnderwritingGuide guide = product.guide();
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
        if (product.code() == other.code() && product.effectiveFrom().equals(other.effectiveFrom())) {
            throw new ContradictionException(
                    file, "it begins on the same day as version %s".formatted(other.version()));
        }
    }
}
