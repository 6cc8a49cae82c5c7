package io.cyberpas.claims.fundstransfer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The institution's record as it is in evidence; all empty where none came.
 *
 * @param issuedAt when the institution made it
 * @param stated the hash that the institution told, if it told one
 * @param sha256 the hash that was found
 * @param itemId the item of evidence
 */
@Embeddable
public record KeptRecord(
        @Column(name = "record_issued_at", updatable = false) @Nullable
        Instant issuedAt,

        @Column(name = "record_stated", updatable = false) @Nullable
        String stated,

        @Column(name = "record_sha256", updatable = false) @Nullable
        String sha256,

        @Column(name = "record_item", updatable = false) @Nullable
        UUID itemId) {

    static KeptRecord none() {
        return new KeptRecord(null, null, null, null);
    }

    public boolean isThere() {
        return itemId != null;
    }
}
