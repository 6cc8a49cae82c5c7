package io.cyberpas.policy.group;

import io.cyberpas.platform.idempotency.Fingerprinted;
import java.util.UUID;

/**
 * A file that was received in full and waits to become an enrolment.
 *
 * @param id          of the enrolment that it becomes
 * @param contentHash SHA-256 of all its bytes
 * @param encoding    in which it was read
 * @param lines       after the header
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a value
public record ReceivedFile(UUID id, String policyNumber, byte[] contentHash, String encoding, int lines)
        implements Fingerprinted {

    @Override
    public byte[] fingerprint() {
        return contentHash.clone();
    }
}
