package io.cyberpas.quote.catalogue;

import io.cyberpas.platform.data.adapter.DataFiles;
import io.cyberpas.quote.catalogue.adapter.CatalogueFileNames;
import io.cyberpas.quote.catalogue.adapter.CatalogueFiles;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.tariff.CompanyTariff;
import io.cyberpas.quote.tariff.Tariff;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** The products and tariffs that are shipped. */
public final class Files {

    public static final CompanyTariff TARIFF = DataFiles.read("tariffs/enterprise-2026-01.yaml", CompanyTariff.class);
    public static final Product PRODUCT = DataFiles.read("products/enterprise-cyber-2026-01.yaml", Product.class);

    private static final Catalogue CATALOGUE =
            CatalogueFiles.catalogue(names(), Set.of("standard-2026-01", "household-2026-01"));

    private Files() {}

    /** Products and tariffs as the service has them. */
    public static Catalogue catalogue() {
        return CATALOGUE;
    }

    /** A product of that version, in the catalogue. */
    public static Product product(String version) {
        return CATALOGUE.productVersion(version);
    }

    /** A tariff of that version, in the catalogue. */
    public static Tariff tariff(String version) {
        return CATALOGUE.version(version).orElseThrow();
    }

    /** The tariff that prices the product. */
    public static Tariff tariffOf(Product product) {
        return tariff(product.tariffVersion());
    }

    private static CatalogueFileNames names() {
        return new SmallRyeConfigBuilder()
                .withMapping(CatalogueFileNames.class)
                .withSources(new PropertiesConfigSource(own(), "application.properties", 100))
                .build()
                .getConfigMapping(CatalogueFileNames.class);
    }

    private static Map<String, String> own() {
        Properties properties = new Properties();
        try (var file = Files.class.getClassLoader().getResourceAsStream("application.properties")) {
            properties.load(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith("cyberpas.quote.catalogue."))
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }
}
