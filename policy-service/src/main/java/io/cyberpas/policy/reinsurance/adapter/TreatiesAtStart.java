package io.cyberpas.policy.reinsurance.adapter;

import io.cyberpas.policy.reinsurance.Treaties;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the treaties when the service starts, so that a contradiction stops the start. */
class TreatiesAtStart {

    @Produces
    @Singleton
    @Startup
    Treaties treaties(@ConfigProperty(name = "cyberpas.policy.treaties") List<String> files) {
        return TreatyFiles.read(files);
    }
}
