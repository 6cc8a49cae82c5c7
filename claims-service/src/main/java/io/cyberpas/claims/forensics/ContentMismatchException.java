package io.cyberpas.claims.forensics;

import io.cyberpas.platform.hash.Sha256;
import io.cyberpas.platform.problem.ConflictException;
import java.io.Serial;
import java.util.Map;

/** What was sent is not what was registered; nothing of it is kept. */
public final class ContentMismatchException extends ConflictException {
    @Serial
    private static final long serialVersionUID = 1L;

    private ContentMismatchException(String detail, Map<String, Object> members) {
        super("content-mismatch", "Not the registered content", detail, members);
    }

    static ContentMismatchException size(EvidenceItem item, String received) {
        long registered = item.acquisition().sizeBytes();
        return new ContentMismatchException(
                "Item %s was registered with %d bytes, not with %s".formatted(item.label(), registered, received),
                Map.of("registeredBytes", registered, "receivedBytes", received));
    }

    static ContentMismatchException hash(EvidenceItem item, Sha256 computed) {
        String registered = item.acquisition().sha256();
        return new ContentMismatchException(
                "Item %s was registered with another SHA-256 value".formatted(item.label()),
                Map.of("registeredSha256", registered, "receivedSha256", computed.hex()));
    }
}
