package io.cyberpas.claims.forensics.storage;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Under which name content is kept. Each reception has a name of its own, so that two of the same content never meet and what one of
 * them gives up is never the other's.
 *
 * @param claimId of the claim
 * @param sha256 that the content was registered with, 64 hexadecimal digits
 * @param id of this reception
 */
public record ContentKey(UUID claimId, String sha256, UUID id) {

    private static final Pattern FORM =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/([0-9a-f]{64})\\.([0-9a-f-]{36})");

    public ContentKey {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("A SHA-256 value has 64 hexadecimal digits");
        }
    }

    /** Claim, hash and reception; nothing that anybody typed. */
    public String path() {
        return claimId + "/" + sha256 + "." + id;
    }

    /** The key of a path; empty for a path that is none. */
    static Optional<ContentKey> of(String path) {
        Matcher form = FORM.matcher(path);
        return form.matches()
                ? Optional.of(
                        new ContentKey(UUID.fromString(form.group(1)), form.group(2), UUID.fromString(form.group(3))))
                : Optional.empty();
    }
}
