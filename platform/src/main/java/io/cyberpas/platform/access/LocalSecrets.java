package io.cyberpas.platform.access;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Says so where a service runs with the session secrets that everybody knows. */
@ApplicationScoped
class LocalSecrets {
    private static final Logger LOG = Logger.getLogger(LocalSecrets.class);

    void look(
            @Observes StartupEvent event,
            @ConfigProperty(name = "quarkus.oidc.authentication.state-secret") String state,
            @ConfigProperty(name = "quarkus.oidc.token-state-manager.encryption-secret") String encryption) {
        if (LaunchMode.current() == LaunchMode.NORMAL
                && (state.startsWith("local-") || encryption.startsWith("local-"))) {
            LOG.warn(
                    "SESSION_STATE_SECRET or SESSION_ENCRYPTION_SECRET is the one of the local run: set your own anywhere else");
        }
    }
}
