package io.cyberpas.claims.forensics.pages;

import io.cyberpas.claims.forensics.ForensicReport;
import io.cyberpas.claims.forensics.ReportPaper;
import io.cyberpas.claims.forensics.ReportSignature;
import io.cyberpas.platform.document.Documents;
import io.cyberpas.platform.page.Language;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * Prints reports. A document bears the time of the signature, of a draft that of its beginning, so that it is the same
 * whenever it is printed.
 */
@ApplicationScoped
class ReportPress implements ReportPaper {

    private final Documents documents;
    private final ReportSummaries summaries;

    ReportPress(Documents documents, ReportSummaries summaries) {
        this.documents = documents;
        this.summaries = summaries;
    }

    @CheckedTemplate(basePath = "forensics")
    static class Templates {
        static native TemplateInstance paper(ReportSummary report);

        private Templates() {}
    }

    @Override
    public byte[] print(ForensicReport report, Language language) {
        Instant made = report.signature().map(ReportSignature::signedAt).orElse(report.begunAt());
        return documents.pdf(Templates.paper(summaries.of(report)), language, made);
    }
}
