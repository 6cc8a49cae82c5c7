package io.cyberpas.claims.roster;

import io.cyberpas.platform.hash.HmacSha256;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The keyed hash by which a victim is known again. Names and telephone numbers can be guessed, so a plain hash would
 * give the persons away; without the key, which is configuration and not in the database, this one does not.
 */
@Singleton
public class IdentityHash {

    /** Bytes of a hash: the first half of an HMAC with SHA-256, far more than millions of persons need to be told apart. */
    public static final int LENGTH = 16;

    private static final Logger LOG = Logger.getLogger(IdentityHash.class);
    private static final int MIN_KEY_LENGTH = 32;

    private final HmacSha256 keyed;

    /** @param key at least 32 characters */
    public IdentityHash(@ConfigProperty(name = "cyberpas.roster.identity-key") String key) {
        if (key.length() < MIN_KEY_LENGTH) {
            throw new IllegalStateException("cyberpas.roster.identity-key is shorter than 32 characters");
        }
        keyed = new HmacSha256(key);
    }

    /** A key that is too short stops the start, and the key that everybody knows is told of. */
    void look(@Observes StartupEvent start, @ConfigProperty(name = "ROSTER_IDENTITY_KEY") Optional<String> configured) {
        if (LaunchMode.current() == LaunchMode.NORMAL && configured.isEmpty()) {
            LOG.warn("Victims are known again by the key of the local run: set ROSTER_IDENTITY_KEY anywhere else");
        }
    }

    /** Hashes one identity after the other; for one thread. */
    public HmacSha256.Hasher hasher() {
        return keyed.hasher();
    }

    /** One identity. */
    public byte[] of(String identity) {
        return Arrays.copyOf(keyed.of(identity), LENGTH);
    }

    /**
     * The whole keyed hash of a text for one purpose, 32 bytes; the same text for another purpose has another. Fit to be
     * a key, where the text is no secret.
     */
    public byte[] of(String purpose, String text) {
        return keyed.of(purpose + '\u0000' + text);
    }
}
