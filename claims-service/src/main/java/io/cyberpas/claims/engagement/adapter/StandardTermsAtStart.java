package io.cyberpas.claims.engagement.adapter;

import io.cyberpas.claims.engagement.StandardTerms;
import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.platform.data.adapter.DataFiles;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the terms when the service starts, so that a contradiction stops the start. */
class StandardTermsAtStart {

    /** A file of terms. */
    record File(List<StandardTerms> terms) {}

    @Produces
    @Singleton
    @Startup
    DatedRows<StandardTerms> terms(@ConfigProperty(name = "cyberpas.engagement.terms") String file) {
        try {
            return new DatedRows<>(DataFiles.read(file, File.class).terms());
        } catch (IllegalArgumentException e) {
            throw new ContradictionException(file, String.valueOf(e.getMessage()));
        }
    }
}
