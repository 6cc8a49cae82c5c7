package io.cyberpas.claims.timestamp;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a token proves.
 *
 * @param at the time that the authority states; null where the token cannot be read
 * @param authority subject of the certificate that signed; null where the token names none
 * @param fault why it proves nothing; null if it holds
 */
public record TimestampCheck(
        @Nullable Instant at,
        @Nullable String authority,
        @Nullable String fault) {

    /** Whether the value existed at that time by the word of a trusted authority. */
    public boolean holds() {
        return fault == null;
    }
}
