package io.cyberpas.quote.catalogue.adapter;

import io.smallrye.config.ConfigMapping;
import java.util.List;

/** The files of the catalogue, on the class path. Old versions stay: quotes keep the version they were made with. */
@ConfigMapping(prefix = "cyberpas.quote.catalogue")
public interface CatalogueFileNames {

    /** Tariffs for companies that stand by themselves. */
    List<String> companyTariffs();

    /** Tariffs for companies that come from those. */
    List<String> derivedTariffs();

    /** Tariffs for private persons. */
    List<String> householdTariffs();

    /** Products, which refer to tariffs. */
    List<String> products();
}
