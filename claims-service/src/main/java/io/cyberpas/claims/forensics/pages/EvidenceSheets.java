package io.cyberpas.claims.forensics.pages;

import io.cyberpas.claims.forensics.ContentReading;
import io.cyberpas.claims.forensics.ContentReceiving;
import io.cyberpas.claims.forensics.CustodyEntry;
import io.cyberpas.claims.forensics.CustodyProcess;
import io.cyberpas.claims.forensics.CustodyStamp;
import io.cyberpas.claims.forensics.EvidenceContent;
import io.cyberpas.claims.forensics.EvidenceFault;
import io.cyberpas.claims.forensics.EvidenceItem;
import io.cyberpas.claims.forensics.EvidenceKeeping;
import io.cyberpas.claims.forensics.EvidenceTree;
import io.cyberpas.claims.forensics.EvidenceVerification;
import io.cyberpas.claims.forensics.EvidenceVerifying;
import io.cyberpas.platform.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts together what the pages of evidence show. */
@ApplicationScoped
class EvidenceSheets {

    private final EvidenceKeeping keeping;
    private final EvidenceVerifying verifying;
    private final ContentReading reading;
    private final ContentReceiving receiving;

    EvidenceSheets(
            EvidenceKeeping keeping, EvidenceVerifying verifying, ContentReading reading, ContentReceiving receiving) {
        this.keeping = keeping;
        this.verifying = verifying;
        this.reading = reading;
        this.receiving = receiving;
    }

    /**
     * A line of the list.
     *
     * @param indent shows below what it stands in the tree
     * @param isVerified whether the newest verification has seen the item as it is now
     */
    record Row(
            EvidenceItem item,
            String indent,
            @Nullable EvidenceContent content,
            List<EvidenceFault> faults,
            boolean isVerified) {}

    /**
     * All evidence of a claim that the reader may see.
     *
     * @param verification the newest that is through; null while there was none
     */
    record Overview(String number, List<Row> rows, @Nullable EvidenceVerification verification, boolean isUnderWay) {}

    /**
     * One entry of a custody log.
     *
     * @param stamp null while, or where, it has none
     */
    record Entry(CustodyEntry entry, @Nullable CustodyStamp stamp) {}

    /**
     * One item.
     *
     * @param log oldest entry first
     * @param relatives the item in its tree
     * @param mostBytes the largest content that is taken
     */
    record ItemSheet(
            String number,
            Row row,
            List<Entry> log,
            List<Row> relatives,
            List<CustodyProcess> processes,
            List<String> firms,
            long mostBytes) {

        public EvidenceItem item() {
            return row.item();
        }

        public @Nullable EvidenceContent content() {
            return row.content();
        }

        /** Who has the item by its log; nobody where custody has not begun. */
        public String custodian() {
            return log.isEmpty() ? "" : log.getLast().entry().movement().toCustodian();
        }

        /** Whether there is something to send. */
        public boolean isAwaitingContent() {
            return row.content() == null;
        }

        /** Whether there is something to fetch. */
        public boolean hasContent() {
            EvidenceContent content = row.content();
            return content != null && content.isKept();
        }
    }

    Overview overview(String number, Actor reader) {
        List<EvidenceItem> items = keeping.items(number, reader);
        return new Overview(
                number,
                rows(number, new EvidenceTree(items).all(), reader),
                verifying.newest(number, reader).orElse(null),
                verifying.isUnderWay(number, reader));
    }

    ItemSheet item(String number, UUID id, Actor reader) {
        EvidenceItem item = keeping.item(number, id, reader);
        EvidenceTree tree = new EvidenceTree(keeping.items(number, reader));
        List<Row> relatives = rows(number, tree.around(id), reader);
        Row row = relatives.stream()
                .filter(each -> each.item().id().equals(id))
                .findFirst()
                .orElseThrow();
        return new ItemSheet(
                number,
                row,
                log(number, item, reader),
                relatives,
                Arrays.stream(CustodyProcess.values())
                        .filter(CustodyProcess::isEnteredByPeople)
                        .toList(),
                appointedFirms(number, reader),
                receiving.mostBytes());
    }

    /** Codes of the forensic firms that are appointed to the claim. */
    List<String> appointedFirms(String number, Actor reader) {
        return keeping.appointedFirms(number, reader);
    }

    private List<Entry> log(String number, EvidenceItem item, Actor reader) {
        Map<Integer, CustodyStamp> stamps = keeping.stamps(number, item.id(), reader).stream()
                .collect(Collectors.toMap(CustodyStamp::sequence, Function.identity()));
        return keeping.log(number, item.id(), reader).stream()
                .map(entry -> new Entry(entry, stamps.get(entry.sequence())))
                .toList();
    }

    private List<Row> rows(String number, List<EvidenceTree.Node> nodes, Actor reader) {
        Map<UUID, EvidenceContent> contents = reading.contents(
                nodes.stream().map(EvidenceTree.Node::item).distinct().toList());
        EvidenceVerification newest = verifying.newest(number, reader).orElse(null);
        return nodes.stream()
                .map(node -> row(node, contents.get(node.item().id()), newest))
                .toList();
    }

    private static Row row(
            EvidenceTree.Node node, @Nullable EvidenceContent content, @Nullable EvidenceVerification newest) {
        EvidenceItem item = node.item();
        String indent = node.depth() == 0 ? "" : "\u2003".repeat(node.depth() - 1) + "\u21b3 ";
        return new Row(
                item,
                indent,
                content,
                newest == null ? List.of() : newest.faultsOf(item.id()),
                newest != null && newest.requestedAt().isAfter(item.registeredAt()));
    }
}
