package io.cyberpas.claims.liability;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The keyed hash by which a victim is known again. Names and telephone numbers can be guessed, so a plain hash would
 * give the persons away; without the key, which is configuration and not in the database, this one does not.
 */
@Singleton
class IdentityHash {

    private static final Logger LOG = Logger.getLogger(IdentityHash.class);
    private static final String ALGORITHM = "HmacSHA256";
    private static final int MIN_KEY_LENGTH = 32;

    private final SecretKeySpec key;

    IdentityHash(@ConfigProperty(name = "cyberpas.roster.identity-key") String key) {
        if (key.length() < MIN_KEY_LENGTH) {
            throw new IllegalStateException("cyberpas.roster.identity-key is shorter than 32 characters");
        }
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** A key that is too short stops the start, and the key that everybody knows is told of. */
    void look(@Observes StartupEvent start, @ConfigProperty(name = "ROSTER_IDENTITY_KEY") Optional<String> configured) {
        if (LaunchMode.current() == LaunchMode.NORMAL && configured.isEmpty()) {
            LOG.warn("Victims are known again by the key of the local run: set ROSTER_IDENTITY_KEY anywhere else");
        }
    }

    byte[] of(VictimIdentity identity) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(identity.text().getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
