package io.cyberpas.claims.experience.adapter;

import io.cyberpas.claims.experience.ExperienceRules;
import io.cyberpas.platform.data.adapter.DataFiles;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the rules when the service starts, so that a contradiction stops the start. */
class ExperienceRulesAtStart {

    @Produces
    @Singleton
    @Startup
    ExperienceRules rules(@ConfigProperty(name = "cyberpas.claims.experience-rules") String file) {
        return new ExperienceRules(file, DataFiles.read(file, ExperienceRules.Content.class));
    }
}
