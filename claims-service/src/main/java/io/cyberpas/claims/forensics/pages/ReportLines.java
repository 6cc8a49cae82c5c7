package io.cyberpas.claims.forensics.pages;

import io.cyberpas.claims.forensics.EvidenceItem;
import io.cyberpas.claims.forensics.ReportContent;
import io.cyberpas.claims.forensics.ReportRemark;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A content as the editor shows it: lists one line each. */
public record ReportLines(
        @Nullable ReportContent content,
        String tools,
        String items,
        String timeline,
        String techniques,
        String vulnerabilities,
        String dataKinds,
        String controlFailures,
        List<ReportRemark> remarks) {

    /** What the reviewer of the version before asked of a section, by the field that holds it; empty if nothing. */
    public String remarkOf(String field) {
        return remarks.stream()
                .filter(each -> each.section().field().equals(field))
                .map(ReportRemark::remark)
                .collect(Collectors.joining(" · "));
    }

    /** An empty editor that names the items of the claim with the hashes registered, to be checked by the author. */
    static ReportLines begin(List<EvidenceItem> evidence) {
        String items = lines(evidence.stream()
                .map(item -> item.label() + " | " + item.acquisition().sha256()));
        return new ReportLines(null, "", items, "", "", "", "", "", List.of());
    }

    static ReportLines of(ReportContent content, List<ReportRemark> remarks) {
        return new ReportLines(
                content,
                lines(content.tools().stream().map(tool -> tool.name() + " | " + tool.version())),
                lines(content.items().stream().map(item -> item.label() + " | " + item.sha256())),
                lines(content.timeline().stream()
                        .map(event -> text(event.at()) + " | " + event.what() + " | " + event.source())),
                lines(content.techniques().stream()),
                lines(content.vulnerabilities().stream()
                        .map(vulnerability -> vulnerability.cve() + " | " + vulnerability.cvss())),
                lines(content.dataKinds().stream()),
                lines(content.controlFailures().stream()),
                remarks);
    }

    public String scope() {
        return content == null ? "" : content.scope();
    }

    public String authority() {
        return content == null ? "" : content.authority();
    }

    public String rootCause() {
        return content == null ? "" : content.rootCause();
    }

    public String initialVector() {
        return content == null ? "" : content.initialVector();
    }

    public String containment() {
        return content == null ? "" : content.containment();
    }

    public String limitations() {
        return content == null ? "" : content.limitations();
    }

    public String findings() {
        return content == null ? "" : content.findings();
    }

    public String opinion() {
        return content == null ? "" : content.opinion();
    }

    public String confidence() {
        return content == null || content.confidence() == null
                ? ""
                : content.confidence().name();
    }

    public String low() {
        return persons() == null ? "" : Long.toString(persons().low());
    }

    public String best() {
        return persons() == null ? "" : Long.toString(persons().best());
    }

    public String high() {
        return persons() == null ? "" : Long.toString(persons().high());
    }

    private ReportContent.@Nullable PersonsAffected persons() {
        return content == null ? null : content.personsAffected();
    }

    private static String text(@Nullable Instant at) {
        return at == null ? "" : at.toString();
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}
