package io.cyberpas.quote.catalogue.adapter;

import io.cyberpas.quote.catalogue.Catalogue;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.tariff.CompanyTariff;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the catalogue when the service starts, so that a contradiction stops the start and not a broker. */
class CatalogueAtStart {

    /** Tariffs first, because products refer to them. */
    @Produces
    @Singleton
    @Startup
    Catalogue catalogue(
            @ConfigProperty(name = "cyberpas.quote.tariffs") List<String> tariffFiles,
            @ConfigProperty(name = "cyberpas.quote.products") List<String> productFiles) {
        Catalogue catalogue = new Catalogue();
        tariffFiles.forEach(file -> catalogue.add(file, CatalogueFiles.read(file, CompanyTariff.class)));
        productFiles.forEach(file -> catalogue.add(file, CatalogueFiles.read(file, Product.class)));
        return catalogue;
    }
}
