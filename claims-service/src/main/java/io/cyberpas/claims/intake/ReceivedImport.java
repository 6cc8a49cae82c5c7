package io.cyberpas.claims.intake;

import io.cyberpas.platform.idempotency.Fingerprinted;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of notices that is there in full and counts for nothing yet.
 *
 * @param contentHash SHA-256 of the file
 * @param lines lines that are not blank
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a value
public record ReceivedImport(UUID id, @Nullable String defaultPolicy, byte[] contentHash, int lines)
        implements Fingerprinted {

    @Override
    public byte[] fingerprint() {
        return contentHash.clone();
    }
}
