package io.cyberpas.claims.directclaim;

import io.cyberpas.claims.roster.IdentityHash;
import io.cyberpas.platform.seal.SealingKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Seals how a victim can be reached and makes the hashes and the code of a direct claim. All keys come
 * from the key of the rosters, one for each purpose; the database alone opens nothing.
 */
@ApplicationScoped
class PersonSeal {

    private static final int CODE_GROUPS = 4;
    private static final int GROUP_LENGTH = 4;
    /** Without letters and digits that are taken for each other. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    /** Contacts are sealed under a key of their own and need no owner. */
    private static final byte[] NOBODY = new byte[0];

    private final IdentityHash hash;
    private final SealingKey contacts;

    PersonSeal(IdentityHash hash) {
        this.hash = hash;
        this.contacts = new SealingKey(hash.of("direct-claim.contact", ""));
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

    byte[] seal(String contact) {
        return contacts.seal(contact.getBytes(StandardCharsets.UTF_8), NOBODY);
    }

    String open(byte[] sealed) {
        return new String(contacts.opener().open(sealed, 0, NOBODY), StandardCharsets.UTF_8);
    }
}
