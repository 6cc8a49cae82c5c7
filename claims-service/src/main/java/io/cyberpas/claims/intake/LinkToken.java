package io.cyberpas.claims.intake;

import io.cyberpas.platform.hash.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret of a link: 256 random bits, which nobody guesses. It is never kept, only its hash. */
public record LinkToken(String text) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static LinkToken random() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** SHA-256; what is no token has a hash too, so that the answer takes as long. */
    byte[] hash() {
        return Sha256.of(text).bytes();
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "LinkToken";
    }
}
