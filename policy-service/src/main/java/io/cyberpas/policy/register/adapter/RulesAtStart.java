package io.cyberpas.policy.register.adapter;

import io.cyberpas.platform.data.adapter.DataFiles;
import io.cyberpas.policy.register.CompulsoryRule;
import io.cyberpas.policy.register.CompulsoryRules;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the rules when the service starts, so that a contradiction stops the start. */
class RulesAtStart {

    @Produces
    @Singleton
    @Startup
    CompulsoryRules rules(@ConfigProperty(name = "cyberpas.policy.compulsory") List<String> files) {
        CompulsoryRules rules = new CompulsoryRules();
        files.forEach(file -> rules.add(file, DataFiles.read(file, CompulsoryRule.class)));
        return rules;
    }
}
