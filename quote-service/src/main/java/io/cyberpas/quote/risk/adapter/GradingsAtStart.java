package io.cyberpas.quote.risk.adapter;

import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.data.adapter.DataFiles;
import io.cyberpas.quote.risk.Grading;
import io.cyberpas.quote.risk.Gradings;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the gradings when the service starts, so that a contradiction stops the start and not a broker. */
class GradingsAtStart {

    @Produces
    @Singleton
    @Startup
    Gradings gradings(@ConfigProperty(name = "cyberpas.quote.gradings") List<String> files) {
        try {
            return new Gradings(files.stream()
                    .map(file -> DataFiles.read(file, Grading.class))
                    .toList());
        } catch (IllegalArgumentException e) {
            throw new ContradictionException(String.join(", ", files), String.valueOf(e.getMessage()));
        }
    }
}
