package io.cyberpas.claims.forensics;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One look at all the evidence of a claim.
 *
 * @param requestedBy user, or the service for the nightly look
 * @param finishedAt null while it goes on
 * @param entries number of custody entries
 * @param contents number of contents that were read again
 * @param bytes of them
 * @param faults everything that is wrong; empty while it goes on
 */
public record EvidenceVerification(
        UUID id,
        UUID claimId,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        int items,
        int entries,
        int contents,
        long bytes,
        List<EvidenceFault> faults) {

    public EvidenceVerification {
        faults = List.copyOf(faults);
    }

    /** Whether it is through. */
    public boolean isFinished() {
        return finishedAt != null;
    }

    /** Whether everything is what it was. */
    public boolean isIntact() {
        return isFinished() && faults.isEmpty();
    }

    /** The same with nothing but what concerns some items, for whoever sees no others. */
    EvidenceVerification of(List<EvidenceItem> seen) {
        List<UUID> ids = seen.stream().map(EvidenceItem::id).toList();
        List<EvidenceFault> theirs =
                faults.stream().filter(fault -> ids.contains(fault.itemId())).toList();
        return new EvidenceVerification(
                id, claimId, requestedBy, requestedAt, finishedAt, items, entries, contents, bytes, theirs);
    }

    /** What is wrong with one item. */
    public List<EvidenceFault> faultsOf(UUID itemId) {
        return faults.stream().filter(fault -> fault.itemId().equals(itemId)).toList();
    }
}
