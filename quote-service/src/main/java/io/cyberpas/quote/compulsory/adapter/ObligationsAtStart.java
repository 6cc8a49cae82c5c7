package io.cyberpas.quote.compulsory.adapter;

import io.cyberpas.platform.data.adapter.DataFiles;
import io.cyberpas.quote.compulsory.ObligationRule;
import io.cyberpas.quote.compulsory.Obligations;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the rules when the service starts, so that a contradiction stops the start. */
class ObligationsAtStart {

    @Produces
    @Singleton
    @Startup
    Obligations obligations(@ConfigProperty(name = "cyberpas.quote.obligations") List<String> files) {
        Obligations obligations = new Obligations();
        files.forEach(file -> obligations.add(file, DataFiles.read(file, ObligationRule.class)));
        return obligations;
    }
}
