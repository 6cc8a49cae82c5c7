package io.cyberpas.platform.hash;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keyed hashes with SHA-256 (RFC 2104): nobody makes or checks one who does not have the key. */
public final class HmacSha256 {

    /** Bytes of a hash. */
    public static final int LENGTH = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** @param key its UTF-8 bytes are the key */
    public HmacSha256(String key) {
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** The hash of the UTF-8 bytes of a text. */
    public byte[] of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return hasher().hash(bytes, bytes.length);
    }

    /** Hashes one content after the other; for one thread. */
    public Hasher hasher() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return new Hasher(mac);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, impossible);
        }
    }

    /** Keeps what it calculates with, so that millions of hashes leave nothing to collect. */
    public static final class Hasher {

        private final Mac mac;
        private final byte[] hash = new byte[LENGTH];

        private Hasher(Mac mac) {
            this.mac = mac;
        }

        /** The hash of the first bytes; the next call overwrites the answer. */
        public byte[] hash(byte[] content, int length) {
            try {
                mac.update(content, 0, length);
                mac.doFinal(hash, 0);
                return hash;
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
