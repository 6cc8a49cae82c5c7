package io.cyberpas.claims.forensics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All items of a claim with their hashes.
 *
 * @param statement what is signed: a text that {@code sha256sum -c} reads, with the heads of the custody logs as comments
 * @param signature Ed25519 over the UTF-8 bytes of the statement, in Base64
 * @param publicKey X.509 in Base64
 */
public record EvidenceManifest(
        String claimNumber, List<Line> lines, String statement, String signature, String publicKey) {

    public EvidenceManifest {
        lines = List.copyOf(lines);
    }

    /**
     * One item.
     *
     * @param fileName the name under which a download of it is stored
     * @param isReceived whether its content is, or was, in the storage
     * @param custodyHead hash of the last entry of the custody log; null where custody has not begun
     */
    public record Line(
            String label,
            String fileName,
            EvidenceKind kind,
            String sha256,
            long sizeBytes,
            boolean isReceived,
            int custodyEntries,
            @Nullable String custodyHead) {

        static Line of(String claimNumber, EvidenceItem item, @Nullable EvidenceContent content) {
            Acquisition acquisition = item.acquisition();
            return new Line(
                    item.label(),
                    content == null
                            ? claimNumber + "_" + item.label() + ".bin"
                            : content.fileName(claimNumber, item.label()),
                    acquisition.kind(),
                    acquisition.sha256(),
                    acquisition.sizeBytes(),
                    content != null,
                    item.custodyLength(),
                    item.custodyHead());
        }
    }

    static EvidenceManifest sealed(String claimNumber, List<Line> lines, ReportSeal seal) {
        String statement = statement(claimNumber, lines);
        return new EvidenceManifest(claimNumber, lines, statement, seal.sign(statement), seal.publicKey());
    }

    private static String statement(String claimNumber, List<Line> lines) {
        StringBuilder text = new StringBuilder("# Evidence of %s: %d items\n".formatted(claimNumber, lines.size()));
        for (Line line : lines) {
            String head = line.custodyHead() == null ? "not opened" : line.custodyHead();
            text.append("# %s: %d bytes, custody %d entries, head %s\n"
                    .formatted(line.label(), line.sizeBytes(), line.custodyEntries(), head));
            text.append("%s  %s\n".formatted(line.sha256(), line.fileName()));
        }
        return text.toString();
    }
}
