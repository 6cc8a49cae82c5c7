package io.cyberpas.claims.liability;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keyed hash by which a victim is known again. Names and telephone numbers can be guessed, so a plain hash would
 * give the persons away; without the key, which is configuration and not in the database, this one does not.
 */
@Singleton
class IdentityHash {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int MIN_KEY_LENGTH = 32;

    private final SecretKeySpec key;

    IdentityHash(@ConfigProperty(name = "cyberpas.roster.identity-key") String key) {
        if (key.length() < MIN_KEY_LENGTH) {
            throw new IllegalStateException("cyberpas.roster.identity-key is shorter than 32 characters");
        }
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
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
