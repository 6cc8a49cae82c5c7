package io.cyberpas.quote.catalogue.adapter;

import io.cyberpas.quote.catalogue.Catalogue;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Loads the catalogue when the service starts, so that a contradiction stops the start and not a broker. */
class CatalogueAtStart {

    @Produces
    @Singleton
    @Startup
    Catalogue catalogue(CatalogueFileNames files) {
        return CatalogueFiles.catalogue(files);
    }
}
