package io.cyberpas.quote.guidance.adapter;

import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.data.adapter.DataFiles;
import io.cyberpas.quote.guidance.GuidanceModel;
import io.cyberpas.quote.guidance.GuidanceModels;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the models when the service starts, so that a contradiction stops the start. */
class GuidanceAtStart {

    @Produces
    @Singleton
    @Startup
    GuidanceModels models(@ConfigProperty(name = "cyberpas.quote.guidance") List<String> files) {
        List<GuidanceModel> models = files.stream()
                .map(file -> DataFiles.read(file, GuidanceModel.class))
                .toList();
        try {
            return new GuidanceModels(models);
        } catch (IllegalArgumentException e) {
            throw new ContradictionException(String.join(", ", files), String.valueOf(e.getMessage()));
        }
    }
}
