package io.cyberpas.claims.forensics.adapter;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.cyberpas.claims.forensics.EvidenceManifest;
import io.cyberpas.platform.csv.CsvTable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The manifest as a table, as a signed document and as a file for {@code sha256sum -c}. */
public final class ManifestFiles {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ManifestFiles() {}

    /** A line for each item. */
    public static void csv(EvidenceManifest manifest, OutputStream out) throws IOException {
        try (CsvTable table = new CsvTable(out, true)) {
            table.line(List.of(
                    "label", "file", "kind", "sha256", "sizeBytes", "received", "custodyEntries", "custodyHead"));
            for (EvidenceManifest.Line line : manifest.lines()) {
                table.line(List.of(
                        line.label(),
                        line.fileName(),
                        line.kind().name(),
                        line.sha256(),
                        Long.toString(line.sizeBytes()),
                        Boolean.toString(line.isReceived()),
                        Integer.toString(line.custodyEntries()),
                        Objects.requireNonNullElse(line.custodyHead(), "")));
            }
        }
    }

    /** The items, the statement that is signed, and the signature over it. */
    public static void json(EvidenceManifest manifest, OutputStream out) throws IOException {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("claim", manifest.claimNumber());
        document.put(
                "items", manifest.lines().stream().map(ManifestFiles::members).toList());
        document.put("statement", manifest.statement());
        document.put(
                "signature",
                Map.of("algorithm", "Ed25519", "value", manifest.signature(), "publicKey", manifest.publicKey()));
        JSON.writeValue(out, document);
    }

    /** The statement alone; its comments are passed over by {@code sha256sum}. */
    public static void sums(EvidenceManifest manifest, OutputStream out) throws IOException {
        out.write(manifest.statement().getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> members(EvidenceManifest.Line line) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("label", line.label());
        members.put("file", line.fileName());
        members.put("kind", line.kind());
        members.put("sha256", line.sha256());
        members.put("sizeBytes", line.sizeBytes());
        members.put("received", line.isReceived());
        members.put("custodyEntries", line.custodyEntries());
        members.put("custodyHead", line.custodyHead());
        return members;
    }
}
