package io.cyberpas.claims.forensics;

import io.cyberpas.platform.hash.Sha256;
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
     * @param sequence the entry that does not hold; 1 where the registration of the item was changed, 0 where the register of the
     *     claim's items names it
     */
    public record Break(String label, int sequence, FaultKind reason) {}

    /**
     * The first break in the log of one item. An entry that was rewritten together with its hash is given away by the one after it, or by
     * the head that the item keeps.
     *
     * @param entries in the order of their sequence
     */
    public static Optional<Break> firstBreak(EvidenceItem item, List<CustodyEntry> entries) {
        Sha256 previous = item.registrationHash();
        int expected = 1;
        for (CustodyEntry entry : entries) {
            if (entry.sequence() != expected) {
                return broken(item, expected, FaultKind.ENTRY_MISSING);
            }
            if (!entry.hash().equals(entry.computedHash().hex())) {
                return broken(item, expected, FaultKind.ENTRY_CHANGED);
            }
            if (!entry.previousHash().equals(previous.hex())) {
                return expected == 1
                        ? broken(item, 1, FaultKind.REGISTRATION_CHANGED)
                        : broken(item, expected - 1, FaultKind.ENTRY_CHANGED);
            }
            previous = new Sha256(entry.hash());
            expected++;
        }
        if (entries.size() < item.custodyLength()) {
            return broken(item, expected, FaultKind.ENTRY_MISSING);
        }
        boolean isHead = entries.size() == item.custodyLength()
                && (entries.isEmpty() || previous.hex().equals(item.custodyHead()));
        return isHead ? Optional.empty() : broken(item, entries.size(), FaultKind.HEAD_CHANGED);
    }

    private static Optional<Break> broken(EvidenceItem item, int sequence, FaultKind reason) {
        return Optional.of(new Break(item.label(), sequence, reason));
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

        /** The same with what the register of the claim's items tells. */
        Verification and(List<EvidenceFault> ofRegister) {
            List<Break> all = new ArrayList<>(breaks);
            ofRegister.forEach(fault -> all.add(new Break(fault.label(), 0, fault.kind())));
            return new Verification(items, entries, all);
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
