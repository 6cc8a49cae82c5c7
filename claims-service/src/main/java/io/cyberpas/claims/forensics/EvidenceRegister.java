package io.cyberpas.claims.forensics;

import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.hash.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The register of every item that a claim ever had, which the database itself keeps and chains by hash. An item that is gone with all
 * that was written down of it is still named by it.
 */
@ApplicationScoped
class EvidenceRegister {

    static final String BEFORE_THE_FIRST = "0".repeat(64);

    private static final String ENTRIES = """
            SELECT position, item_id, label, sha256, previous_hash, hash FROM evidence_register
            WHERE claim_id = ? ORDER BY position""";
    private static final String HEAD = "SELECT length, hash FROM evidence_register_head WHERE claim_id = ?";
    private static final String WITH_ENTRIES = "SELECT count(*) FROM evidence_register WHERE claim_id = ?";

    private final EvidenceItems items;
    private final Database database;

    EvidenceRegister(EvidenceItems items, Database database) {
        this.items = items;
        this.database = database;
    }

    /** That an item was registered. */
    record Entry(int position, UUID itemId, String label, String sha256, String previousHash, String hash) {

        String computedHash() {
            return Sha256.of(String.join("|", previousHash, String.valueOf(position), itemId.toString(), sha256, label))
                    .hex();
        }

        /** What was registered of an item that is in custody its log tells. */
        Optional<EvidenceFault> faultOf(@Nullable EvidenceItem item) {
            if (item == null) {
                return Optional.of(fault(FaultKind.ITEM_MISSING));
            }
            boolean isSame =
                    item.label().equals(label) && item.acquisition().sha256().equals(sha256);
            return isSame || item.isInCustody() ? Optional.empty() : Optional.of(fault(FaultKind.REGISTRATION_CHANGED));
        }

        EvidenceFault fault(FaultKind kind) {
            return new EvidenceFault(itemId, label, null, kind);
        }
    }

    /** The last entry as it is kept apart from the others. */
    record Head(int length, String hash) {

        static final Head NONE = new Head(0, BEFORE_THE_FIRST);
    }

    /** Whether a claim ever had an item. */
    boolean knowsAny(UUID claimId) {
        return database.first(WITH_ENTRIES, row -> row.getInt(1), claimId).orElse(0) > 0;
    }

    /** What the register of a claim tells of items that are gone, or were put in behind its back; in a transaction. */
    List<EvidenceFault> faults(UUID claimId) {
        var entries = database.list(
                ENTRIES,
                row -> new Entry(
                        row.getInt("position"),
                        row.getObject("item_id", UUID.class),
                        row.getString("label"),
                        row.getString("sha256"),
                        row.getString("previous_hash"),
                        row.getString("hash")),
                claimId);
        var head = database.first(HEAD, row -> new Head(row.getInt("length"), row.getString("hash")), claimId)
                .orElse(Head.NONE);
        return faults(claimId, items.of(claimId), entries, head);
    }

    /**
     * Compares the items of a claim with its register.
     *
     * @param entries in the order of their position
     */
    static List<EvidenceFault> faults(UUID claimId, List<EvidenceItem> items, List<Entry> entries, Head head) {
        List<EvidenceFault> faults = new ArrayList<>();
        Map<UUID, EvidenceItem> present =
                items.stream().collect(Collectors.toMap(EvidenceItem::id, Function.identity()));
        @Nullable String previous = BEFORE_THE_FIRST;
        int expected = 1;
        for (Entry entry : entries) {
            for (; expected < entry.position(); expected++) {
                faults.add(gone(claimId, expected));
                previous = null;
            }
            boolean follows = previous == null || previous.equals(entry.previousHash());
            if (!follows || !entry.hash().equals(entry.computedHash())) {
                faults.add(entry.fault(FaultKind.REGISTER_CHANGED));
            } else {
                entry.faultOf(present.get(entry.itemId())).ifPresent(faults::add);
            }
            present.remove(entry.itemId());
            previous = entry.hash();
            expected++;
        }
        for (; expected <= head.length(); expected++) {
            faults.add(gone(claimId, expected));
            previous = null;
        }
        if (previous != null && (head.length() != expected - 1 || !previous.equals(head.hash()))) {
            faults.add(new EvidenceFault(claimId, "#" + head.length(), null, FaultKind.REGISTER_CHANGED));
        }
        present.values().stream()
                .map(item -> new EvidenceFault(item.id(), item.label(), null, FaultKind.REGISTER_CHANGED))
                .forEach(faults::add);
        return faults;
    }

    /** An entry is gone, too: only its number is left. */
    private static EvidenceFault gone(UUID claimId, int position) {
        return new EvidenceFault(claimId, "#" + position, null, FaultKind.ITEM_MISSING);
    }
}
