package io.cyberpas.quote.catalogue;

import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.tariff.CompanyTariff;
import io.cyberpas.quote.tariff.DerivedTariff;
import io.cyberpas.quote.tariff.Tariff;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Takes products and tariffs together, and refuses what does not fit with a message that names the file and the thing. */
public final class CatalogueBuilder {

    private final Set<String> questionnaires;
    private final Map<String, Tariff> tariffs = new LinkedHashMap<>();
    private final Map<String, Product> products = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();

    /** Begins with the versions of the questionnaire that products may refer to. */
    public CatalogueBuilder(Set<String> questionnaires) {
        this.questionnaires = Set.copyOf(questionnaires);
    }

    /** Adds a tariff that stands by itself. */
    public CatalogueBuilder tariff(String file, Tariff tariff) {
        if (tariffs.putIfAbsent(tariff.version(), tariff) != null) {
            throw new ContradictionException(file, "tariff version %s is taken".formatted(tariff.version()));
        }
        return this;
    }

    /** Adds a tariff that comes from one added before. */
    public CatalogueBuilder derivedTariff(String file, DerivedTariff tariff) {
        String basedOn = tariff.derivedFrom().basedOn();
        if (!(tariffs.get(basedOn) instanceof CompanyTariff base)) {
            throw new ContradictionException(file, "there is no company tariff %s to derive from".formatted(basedOn));
        }
        try {
            return tariff(file, tariff.of(base));
        } catch (IllegalArgumentException e) {
            throw new ContradictionException(file, String.valueOf(e.getMessage()));
        }
    }

    /** Adds a product, whose tariff must have been added before. */
    public CatalogueBuilder product(String file, Product product) {
        Tariff tariff = tariffs.get(product.tariffVersion());
        if (tariff == null) {
            throw new ContradictionException(file, "there is no tariff %s".formatted(product.tariffVersion()));
        }
        if (!questionnaires.contains(product.questionnaireVersion())) {
            throw new ContradictionException(
                    file, "there is no questionnaire %s".formatted(product.questionnaireVersion()));
        }
        TariffFit.require(file, product, tariff);
        products.values().forEach(other -> Neighbours.require(file, product, other));
        products.put(product.version(), product);
        files.put(product.version(), file);
        return this;
    }

    /** The catalogue, once all riders have found what they are ridden on. */
    public Catalogue build() {
        products.values().forEach(this::requireRiddenProducts);
        return new Catalogue(tariffs, products);
    }

    private void requireRiddenProducts(Product rider) {
        rider.riderTo().forEach(code -> {
            boolean sold = products.values().stream()
                    .anyMatch(other ->
                            other.code() == code && other.currency().equals(rider.currency()) && other.overlaps(rider));
            if (!sold) {
                throw new ContradictionException(
                        files.getOrDefault(rider.version(), rider.version()),
                        "it is a rider to %s, which is not sold in %s at that time"
                                .formatted(code, rider.currency().getCurrencyCode()));
            }
        });
    }
}
