package io.cyberpas.claims.forensics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds out whether the custody log of an item is whole. */
public final class CustodyChain {

    private CustodyChain() {}

    /**
     * Where and why a log does not hold.
     *
     * @param label the item
     * @param sequence the first entry that does not hold; one more than the last where the end is missing
     */
    public record Break(String label, int sequence, Reason reason) {}

    /** In which way a log does not hold. */
    public enum Reason {
        /** An entry is missing, or stands in another place than it was written. */
        OUT_OF_SEQUENCE,
        /** The entry names another predecessor than the one before it, or the item itself was changed. */
        UNBOUND,
        /** The content of the entry is not what it was when it was written. */
        CONTENT_CHANGED,
        /** The item names more entries than there are, or another last one. */
        END_MISSING
    }

    /**
     * The first break in the log of one item.
     *
     * @param entries in the order of their sequence
     */
    public static Optional<Break> firstBreak(EvidenceItem item, List<CustodyEntry> entries) {
        Sha256 previous = item.registrationHash();
        int expected = 1;
        for (CustodyEntry entry : entries) {
            Reason reason = reason(entry, expected, previous);
            if (reason != null) {
                return Optional.of(new Break(item.label(), expected, reason));
            }
            previous = new Sha256(entry.hash());
            expected++;
        }
        boolean whole = item.custodyLength() == entries.size()
                && (entries.isEmpty() || previous.hex().equals(item.custodyHead()));
        return whole ? Optional.empty() : Optional.of(new Break(item.label(), expected, Reason.END_MISSING));
    }

    private static @Nullable Reason reason(CustodyEntry entry, int expected, Sha256 previous) {
        if (entry.sequence() != expected) {
            return Reason.OUT_OF_SEQUENCE;
        }
        if (!entry.previousHash().equals(previous.hex())) {
            return Reason.UNBOUND;
        }
        return entry.hash().equals(entry.computedHash().hex()) ? null : Reason.CONTENT_CHANGED;
    }

    /**
     * The state of all logs of a claim.
     *
     * @param items number of items of evidence
     * @param entries number of entries in their logs
     * @param breaks the first break of each log that does not hold
     */
    public record Verification(int items, int entries, List<Break> breaks) {

        public Verification {
            breaks = List.copyOf(breaks);
        }

        /** Whether every log holds. */
        public boolean intact() {
            return breaks.isEmpty();
        }

        /** The first entry that does not hold; null if all do. */
        public @Nullable Break firstBroken() {
            return breaks.isEmpty() ? null : breaks.getFirst();
        }
    }

    /** Verifies the logs of several items. */
    static Verification verify(List<EvidenceItem> items, Function<EvidenceItem, List<CustodyEntry>> log) {
        List<Break> breaks = new ArrayList<>();
        int entries = 0;
        for (EvidenceItem item : items) {
            List<CustodyEntry> ofItem = log.apply(item);
            entries += ofItem.size();
            firstBreak(item, ofItem).ifPresent(breaks::add);
        }
        return new Verification(items.size(), entries, breaks);
    }
}
