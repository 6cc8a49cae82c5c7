package io.cyberpas.claims.forensics;

import io.cyberpas.claims.forensics.storage.EvidenceStorage;
import io.cyberpas.claims.timestamp.Timestamping;
import io.cyberpas.platform.hash.Sha256Sum;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Examines one item: its content byte by byte, its custody log, its time-stamps, what it was made from. */
@ApplicationScoped
class EvidenceExamination {

    private static final int BUFFER_BYTES = 1 << 20;

    private final EvidenceItems items;
    private final EvidenceContents contents;
    private final CustodyLog log;
    private final CustodyStamps stamps;
    private final Timestamping timestamping;
    private final EvidenceStorage storage;

    EvidenceExamination(
            EvidenceItems items,
            EvidenceContents contents,
            CustodyLog log,
            CustodyStamps stamps,
            Timestamping timestamping,
            EvidenceStorage storage) {
        this.items = items;
        this.contents = contents;
        this.log = log;
        this.stamps = stamps;
        this.timestamping = timestamping;
        this.storage = storage;
    }

    /**
     * What an examination found.
     *
     * @param entries number of custody entries
     * @param contentBytes size of the content that was read; null if there is none to read
     */
    record Finding(int entries, @Nullable Long contentBytes, List<EvidenceFault> faults) {}

    /** What is written down of an item at one moment, in which nothing could be added. */
    private record Papers(
            EvidenceItem item,
            List<CustodyEntry> entries,
            List<CustodyStamp> stamps,
            List<EvidenceItem> parents,
            @Nullable EvidenceContent content) {}

    /**
     * Examines an item, outside a transaction.
     *
     * @param progress is told every now and then how many bytes were read since
     */
    Finding examine(UUID itemId, LongConsumer progress) {
        Papers papers = QuarkusTransaction.requiringNew().call(() -> papers(itemId));
        List<EvidenceFault> faults = new ArrayList<>();
        EvidenceItem item = papers.item();
        CustodyChain.firstBreak(item, papers.entries())
                .ifPresent(broken -> faults.add(fault(item, broken.sequence(), broken.reason())));
        examineStamps(papers, faults);
        Derivation derivation = item.derivation();
        if (derivation != null && !derivation.holds(papers.parents())) {
            faults.add(fault(item, null, FaultKind.LINEAGE_CHANGED));
        }
        Long bytes = papers.content() == null ? null : examineContent(papers, faults, progress);
        return new Finding(papers.entries().size(), bytes, faults);
    }

    private Papers papers(UUID itemId) {
        EvidenceItem item =
                items.findByIdOptional(itemId, LockModeType.PESSIMISTIC_READ).orElseThrow();
        Optional<EvidenceContent> content = contents.of(itemId).filter(EvidenceContent::isKept);
        return new Papers(item, log.of(item), stamps.of(itemId), parents(item), content.orElse(null));
    }

    private List<EvidenceItem> parents(EvidenceItem item) {
        Derivation derivation = item.derivation();
        if (derivation == null) {
            return List.of();
        }
        Map<UUID, EvidenceItem> found = items.list("id in ?1", derivation.parents()).stream()
                .collect(Collectors.toMap(EvidenceItem::id, Function.identity()));
        return derivation.parents().stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Of entries that stand there and are not at fault already: what is missing or changed is named once. */
    private void examineStamps(Papers papers, List<EvidenceFault> faults) {
        Set<@Nullable Integer> named = new HashSet<>();
        faults.forEach(fault -> named.add(fault.sequence()));
        for (CustodyStamp stamp : papers.stamps()) {
            papers.entries().stream()
                    .filter(entry -> entry.sequence() == stamp.sequence() && !named.contains(entry.sequence()))
                    .filter(entry -> !proves(stamp, entry))
                    .forEach(entry -> faults.add(fault(papers.item(), entry.sequence(), FaultKind.STAMP_BROKEN)));
        }
    }

    private boolean proves(CustodyStamp stamp, CustodyEntry entry) {
        return entry.hash().equals(stamp.head())
                && timestamping.check(stamp.token(), stamp.head()).holds();
    }

    private long examineContent(Papers papers, List<EvidenceFault> faults, LongConsumer progress) {
        EvidenceContent content = Objects.requireNonNull(papers.content());
        Optional<InputStream> stored = storage.read(content.key());
        if (stored.isEmpty()) {
            faults.add(fault(papers.item(), null, FaultKind.CONTENT_MISSING));
            return 0;
        }
        try (InputStream bytes = stored.get()) {
            Sha256Sum hash = new Sha256Sum();
            byte[] buffer = new byte[BUFFER_BYTES];
            long total = 0;
            for (int length = bytes.read(buffer); length >= 0; length = bytes.read(buffer)) {
                hash.add(buffer, 0, length);
                total += length;
                progress.accept(length);
            }
            if (!hash.value().hex().equals(papers.item().acquisition().sha256())) {
                faults.add(fault(papers.item(), null, FaultKind.CONTENT_CHANGED));
            }
            return total;
        } catch (IOException unreadable) {
            throw new IllegalStateException("The content of " + papers.item().label() + " cannot be read", unreadable);
        }
    }

    private static EvidenceFault fault(EvidenceItem item, @Nullable Integer sequence, FaultKind kind) {
        return new EvidenceFault(item.id(), item.label(), sequence, kind);
    }
}
