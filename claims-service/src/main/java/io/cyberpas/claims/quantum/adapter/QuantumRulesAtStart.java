package io.cyberpas.claims.quantum.adapter;

import io.cyberpas.claims.quantum.QuantumRules;
import io.cyberpas.platform.data.adapter.DataFiles;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the rules when the service starts, so that a contradiction stops the start. */
class QuantumRulesAtStart {

    @Produces
    @Singleton
    @Startup
    QuantumRules rules(@ConfigProperty(name = "cyberpas.claims.quantum-rules") String file) {
        return new QuantumRules(file, DataFiles.read(file, QuantumRules.Content.class));
    }
}
