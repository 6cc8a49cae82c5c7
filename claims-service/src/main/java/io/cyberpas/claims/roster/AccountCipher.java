package io.cyberpas.claims.roster;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Seals bank accounts with AES-256 in GCM. A sealed account names its key by number, so that keys can be changed, and is bound to the
 * person it belongs to: moved to somebody else's row it does not open.
 */
@Singleton
public class AccountCipher {

    private static final Logger LOG = Logger.getLogger(AccountCipher.class);
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int KEY_LENGTH = 32;
    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;
    private static final int HEAD = 1 + NONCE_LENGTH;

    private final Map<Byte, SecretKeySpec> keys = new LinkedHashMap<>();
    private final byte current;
    private final SecureRandom random = new SecureRandom();

    /** @param keys {@code number:key in Base64}, the last of which seals; the others only open */
    public AccountCipher(@ConfigProperty(name = "cyberpas.roster.account-keys") List<String> keys) {
        byte last = 0;
        for (String each : keys) {
            String[] parts = each.strip().split(":", 2);
            byte[] key = parts.length == 2 ? Base64.getDecoder().decode(parts[1]) : new byte[0];
            if (key.length != KEY_LENGTH) {
                throw new IllegalStateException("cyberpas.roster.account-keys: each is number:32 bytes in Base64");
            }
            last = Byte.parseByte(parts[0]);
            this.keys.put(last, new SecretKeySpec(key, "AES"));
        }
        this.current = last;
    }

    void look(@Observes StartupEvent start, @ConfigProperty(name = "ROSTER_ACCOUNT_KEYS") Optional<String> configured) {
        if (LaunchMode.current() == LaunchMode.NORMAL && configured.isEmpty()) {
            LOG.warn("Bank accounts are sealed by the key of the local run: set ROSTER_ACCOUNT_KEYS anywhere else");
        }
    }

    /** Seals one account after the other; for one thread. */
    public Sealer sealer() {
        byte[] start = new byte[Long.BYTES];
        random.nextBytes(start);
        return new Sealer(cipher(), start);
    }

    /** Seals one account for a person, known by their hash or by what is paid to them. */
    public byte[] seal(Account account, byte[] owner) {
        byte[] bytes = account.bytes();
        byte[] sealed = new byte[Sealer.length(bytes.length)];
        sealer().seal(bytes, bytes.length, owner, owner.length, sealed, 0);
        return sealed;
    }

    /** Opens accounts one after the other; for one thread. */
    public Opener opener() {
        return new Opener(cipher());
    }

    private static Cipher cipher() {
        try {
            return Cipher.getInstance(ALGORITHM);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
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

        /** How long so many bytes are when sealed. */
        public static int length(int length) {
            return HEAD + length + TAG_BITS / Byte.SIZE;
        }

        /** Seals the first bytes into the target; returns how many bytes it took. */
        public int seal(byte[] account, int length, byte[] owner, int ownerLength, byte[] target, int at) {
            nonce.putInt(Long.BYTES, count++);
            try {
                cipher.init(Cipher.ENCRYPT_MODE, key(current), new GCMParameterSpec(TAG_BITS, nonce.array()));
                cipher.updateAAD(owner, 0, ownerLength);
                target[at] = current;
                System.arraycopy(nonce.array(), 0, target, at + 1, NONCE_LENGTH);
                return HEAD + cipher.doFinal(account, 0, length, target, at + HEAD);
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /** Opens what was sealed under any of the keys. */
    public final class Opener {

        private final Cipher cipher;

        private Opener(Cipher cipher) {
            this.cipher = cipher;
        }

        /** @throws IllegalStateException if it was changed, or belongs to somebody else */
        public Account open(byte[] sealed, byte[] owner) {
            try {
                cipher.init(
                        Cipher.DECRYPT_MODE, key(sealed[0]), new GCMParameterSpec(TAG_BITS, sealed, 1, NONCE_LENGTH));
                cipher.updateAAD(owner);
                return Account.of(cipher.doFinal(sealed, HEAD, sealed.length - HEAD));
            } catch (GeneralSecurityException changed) {
                throw new IllegalStateException("A bank account does not open: it was changed or moved", changed);
            }
        }
    }

    private SecretKeySpec key(byte number) {
        SecretKeySpec key = keys.get(number);
        if (key == null) {
            throw new IllegalStateException("The key " + number + " of bank accounts is not configured");
        }
        return key;
    }
}
