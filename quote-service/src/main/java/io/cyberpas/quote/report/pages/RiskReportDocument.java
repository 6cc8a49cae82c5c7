package io.cyberpas.quote.report.pages;

import io.cyberpas.platform.document.Documents;
import io.cyberpas.platform.page.Language;
import io.cyberpas.quote.report.QuotedReport;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The risk report as a document. */
@ApplicationScoped
public class RiskReportDocument {

    private final Documents documents;
    private final Clock clock;
    private final ZoneId zone;

    RiskReportDocument(Documents documents, Clock clock, ZoneId zone) {
        this.documents = documents;
        this.clock = clock;
        this.zone = zone;
    }

    @CheckedTemplate(basePath = "riskreport")
    static class Templates {

        static native TemplateInstance document(ShownReport shown);

        private Templates() {}
    }

    /** As PDF file in that language. */
    public byte[] pdf(QuotedReport report, Language language) {
        ShownReport shown = ShownReport.of(report, LocalDate.ofInstant(clock.instant(), zone), language);
        return documents.pdf(Templates.document(shown), language);
    }

    /** As an answer that a browser shows, and saves under the number of the quote. */
    public RestResponse<byte[]> answer(QuotedReport report, Language language) {
        return ResponseBuilder.ok(pdf(report, language), "application/pdf")
                .header(
                        "Content-Disposition",
                        "inline; filename=\"risk-report-%s-%s.pdf\"".formatted(report.number(), language.tag()))
                .build();
    }
}
