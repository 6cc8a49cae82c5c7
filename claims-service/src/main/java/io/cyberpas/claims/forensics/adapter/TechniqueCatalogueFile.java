package io.cyberpas.claims.forensics.adapter;

import io.cyberpas.claims.forensics.TechniqueCatalogue;
import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.platform.data.adapter.DataFiles;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the techniques of ATT&CK when the service starts, so that a mistake in them stops the start. */
class TechniqueCatalogueFile {

    /** A file of catalogues. */
    record File(List<TechniqueCatalogue> catalogues) {}

    @Produces
    @Singleton
    @Startup
    DatedRows<TechniqueCatalogue> catalogues(@ConfigProperty(name = "cyberpas.attack.catalogues") String file) {
        return read(file);
    }

    static DatedRows<TechniqueCatalogue> read(String file) {
        try {
            return new DatedRows<>(DataFiles.read(file, File.class).catalogues());
        } catch (IllegalArgumentException e) {
            throw new ContradictionException(file, String.valueOf(e.getMessage()));
        }
    }
}
