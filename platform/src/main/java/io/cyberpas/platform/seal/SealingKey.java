package io.cyberpas.platform.seal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals with AES-256 in GCM. Without the key, nobody reads what is sealed or changes it unnoticed. It is bound to its owner, any bytes that
 * stand beside it: moved to another owner it does not open.
 */
public final class SealingKey {

    /** Bytes of a key. */
    public static final int LENGTH = 32;

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    /** @param key {@value #LENGTH} bytes */
    public SealingKey(byte[] key) {
        if (key.length != LENGTH) {
            throw new IllegalArgumentException("A key has %d bytes, not %d".formatted(LENGTH, key.length));
        }
        this.key = new SecretKeySpec(key, "AES");
    }

    /** How long so many bytes are when sealed. */
    public static int sealedLength(int length) {
        return NONCE_LENGTH + length + TAG_BITS / Byte.SIZE;
    }

    /** Seals one content. */
    public byte[] seal(byte[] content, byte[] owner) {
        byte[] sealed = new byte[sealedLength(content.length)];
        sealer().seal(content, content.length, owner, owner.length, sealed, 0);
        return sealed;
    }

    /** Seals one content after the other; for one thread. */
    public Sealer sealer() {
        byte[] start = new byte[Long.BYTES];
        random.nextBytes(start);
        return new Sealer(cipher(), start);
    }

    /** Opens one content after the other; for one thread. */
    public Opener opener() {
        return new Opener(cipher());
    }

    private static Cipher cipher() {
        try {
            return Cipher.getInstance(ALGORITHM);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, impossible);
        }
    }

    /** Never uses a nonce twice: it begins with 64 random bits of its own and counts on. */
    public final class Sealer {

        private final Cipher cipher;
        private final ByteBuffer nonce = ByteBuffer.allocate(NONCE_LENGTH);
        private int count;

        private Sealer(Cipher cipher, byte[] start) {
            this.cipher = cipher;
            nonce.put(0, start);
        }

        /** Seals the first bytes into the target; returns how many bytes it took. */
        public int seal(byte[] content, int length, byte[] owner, int ownerLength, byte[] target, int at) {
            nonce.putInt(Long.BYTES, count++);
            try {
                cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce.array()));
                cipher.updateAAD(owner, 0, ownerLength);
                System.arraycopy(nonce.array(), 0, target, at, NONCE_LENGTH);
                return NONCE_LENGTH + cipher.doFinal(content, 0, length, target, at + NONCE_LENGTH);
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /** Opens what was sealed under this key. */
    public final class Opener {

        private final Cipher cipher;

        private Opener(Cipher cipher) {
            this.cipher = cipher;
        }

        /**
         * What was sealed.
         *
         * @param from where it begins
         * @throws IllegalStateException if it was changed, or belongs to somebody else
         */
        public byte[] open(byte[] sealed, int from, byte[] owner) {
            try {
                cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, from, NONCE_LENGTH));
                cipher.updateAAD(owner);
                return cipher.doFinal(sealed, from + NONCE_LENGTH, sealed.length - from - NONCE_LENGTH);
            } catch (GeneralSecurityException changed) {
                throw new IllegalStateException("What is sealed does not open: it was changed or moved", changed);
            }
        }
    }
}
