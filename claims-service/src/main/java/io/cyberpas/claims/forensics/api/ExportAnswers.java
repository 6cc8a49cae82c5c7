package io.cyberpas.claims.forensics.api;

import io.cyberpas.claims.forensics.EvidenceExporting;
import io.cyberpas.claims.forensics.EvidenceManifest;
import io.cyberpas.claims.forensics.adapter.CaseGraph;
import io.cyberpas.claims.forensics.adapter.ManifestFiles;
import io.cyberpas.platform.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.RestResponse;

/** The files of exports as answers, the same from the API and from the pages. */
@ApplicationScoped
public class ExportAnswers {

    public static final String JSON_LD = "application/ld+json";
    public static final String CSV = "text/csv";
    public static final String JSON = "application/json";
    public static final String TEXT = "text/plain";

    private final EvidenceExporting exporting;

    ExportAnswers(EvidenceExporting exporting) {
        this.exporting = exporting;
    }

    /** The graph of CASE and UCO. */
    public RestResponse<StreamingOutput> caseGraph(String number, Actor actor) {
        EvidenceExporting.Exhibits exhibits = exporting.open(number, "CASE/UCO", actor);
        return file(number + "-case.jsonld", JSON_LD, out -> CaseGraph.write(exhibits, out));
    }

    /** The manifest as a table. */
    public RestResponse<StreamingOutput> manifestTable(String number, Actor actor) {
        EvidenceManifest manifest = exporting.manifest(number, "manifest.csv", actor);
        return file(number + "-manifest.csv", CSV + "; charset=UTF-8", out -> ManifestFiles.csv(manifest, out));
    }

    /** The manifest as a signed document. */
    public RestResponse<StreamingOutput> manifestDocument(String number, Actor actor) {
        EvidenceManifest manifest = exporting.manifest(number, "manifest.json", actor);
        return file(number + "-manifest.json", JSON, out -> ManifestFiles.json(manifest, out));
    }

    /** The manifest for {@code sha256sum -c}. */
    public RestResponse<StreamingOutput> sums(String number, Actor actor) {
        EvidenceManifest manifest = exporting.manifest(number, "SHA256SUMS", actor);
        return file(number + ".SHA256SUMS", TEXT + "; charset=UTF-8", out -> ManifestFiles.sums(manifest, out));
    }

    private static RestResponse<StreamingOutput> file(String name, String type, StreamingOutput content) {
        return RestResponse.ResponseBuilder.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name))
                .build();
    }
}
