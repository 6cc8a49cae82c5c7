package io.cyberpas.claims.roster;

import io.cyberpas.platform.seal.SealingKey;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Seals bank accounts with AES-256 in GCM. A sealed account names its key by number, so that keys can be changed, and is bound to the
 * person it belongs to: moved to somebody else's row it does not open.
 */
@Singleton
public class AccountCipher {

    private static final Logger LOG = Logger.getLogger(AccountCipher.class);
    private final Map<Byte, SealingKey> keys = new LinkedHashMap<>();
    private final byte current;

    /** @param keys {@code number:key in Base64}, the last of which seals; the others only open */
    public AccountCipher(@ConfigProperty(name = "cyberpas.roster.account-keys") List<String> keys) {
        byte last = 0;
        for (String each : keys) {
            String[] parts = each.strip().split(":", 2);
            byte[] key = parts.length == 2 ? Base64.getDecoder().decode(parts[1]) : new byte[0];
            if (key.length != SealingKey.LENGTH) {
                throw new IllegalStateException("cyberpas.roster.account-keys: each is number:32 bytes in Base64");
            }
            last = Byte.parseByte(parts[0]);
            this.keys.put(last, new SealingKey(key));
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
        return new Sealer(current, key(current).sealer());
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
        return new Opener();
    }

    private SealingKey key(byte number) {
        SealingKey key = keys.get(number);
        if (key == null) {
            throw new IllegalStateException("The key " + number + " of bank accounts is not configured");
        }
        return key;
    }

    /** Puts the number of the key before what it seals. */
    public static final class Sealer {

        private final byte number;
        private final SealingKey.Sealer sealer;

        private Sealer(byte number, SealingKey.Sealer sealer) {
            this.number = number;
            this.sealer = sealer;
        }

        /** How long so many bytes are when sealed. */
        public static int length(int length) {
            return 1 + SealingKey.sealedLength(length);
        }

        /** Seals the first bytes into the target; returns how many bytes it took. */
        public int seal(byte[] account, int length, byte[] owner, int ownerLength, byte[] target, int at) {
            target[at] = number;
            return 1 + sealer.seal(account, length, owner, ownerLength, target, at + 1);
        }
    }

    /** Opens what was sealed under any of the keys. */
    public final class Opener {

        private final Map<Byte, SealingKey.Opener> openers = new HashMap<>();

        /** @throws IllegalStateException if it was changed, or belongs to somebody else */
        public Account open(byte[] sealed, byte[] owner) {
            SealingKey.Opener opener =
                    openers.computeIfAbsent(sealed[0], number -> key(number).opener());
            return Account.of(opener.open(sealed, 1, owner));
        }
    }
}
