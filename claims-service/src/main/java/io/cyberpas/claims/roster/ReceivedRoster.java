package io.cyberpas.claims.roster;

import io.cyberpas.claims.roster.file.RosterFile;
import io.cyberpas.platform.idempotency.Fingerprinted;
import java.util.UUID;

/**
 * A file that was received in full and waits to become a roster.
 *
 * @param id of the roster that it becomes
 * @param contentHash SHA-256 of all its bytes
 * @param lines after the header
 * @param faulty of them
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a value
public record ReceivedRoster(
        UUID id, UUID demandId, byte[] contentHash, RosterFile.Form form, RosterMode mode, int lines, int faulty)
        implements Fingerprinted {

    @Override
    public byte[] fingerprint() {
        return contentHash.clone();
    }
}
