package io.cyberpas.claims.directclaim;

import io.cyberpas.claims.roster.IdentityHash;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Locale;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals how a victim can be reached (AES-256 in GCM) and makes the hashes and the code of a direct claim. All keys come
 * from the key of the rosters, one for each purpose; the database alone opens nothing.
 */
@ApplicationScoped
class PersonSeal {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int CODE_GROUPS = 4;
    private static final int GROUP_LENGTH = 4;
    /** Without letters and digits that are taken for each other. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final IdentityHash hash;
    private final SecureRandom random = new SecureRandom();

    PersonSeal(IdentityHash hash) {
        this.hash = hash;
    }

    byte[] submission(String key) {
        return hash.of("direct-claim.submission", key);
    }

    byte[] content(Submission submission) {
        return hash.of("direct-claim.content", submission.content());
    }

    byte[] person(Submission submission) {
        return hash.of("direct-claim.person", submission.person());
    }

    /** The hash by which a code is found; spaces, dashes and case do not matter. */
    byte[] code(String code) {
        return hash.of("direct-claim.code-hash", code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }

    /** The code of a submission: the same key gives the same code, and nobody can guess it without ours. */
    String codeFor(String key) {
        byte[] bytes = hash.of("direct-claim.code", key);
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE_GROUPS * GROUP_LENGTH; i++) {
            if (i > 0 && i % GROUP_LENGTH == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(Byte.toUnsignedInt(bytes[i]) % ALPHABET.length()));
        }
        return code.toString();
    }

    /** Nonce and sealed text. */
    byte[] seal(String contact) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, contact.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    String open(byte[] kept) {
        ByteBuffer buffer = ByteBuffer.wrap(kept);
        byte[] nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        byte[] sealed = new byte[buffer.remaining()];
        buffer.get(sealed);
        return new String(run(Cipher.DECRYPT_MODE, nonce, sealed), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            var key = new SecretKeySpec(hash.of("direct-claim.contact", ""), "AES");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The contact of a direct claim cannot be sealed or opened", e);
        }
    }
}
