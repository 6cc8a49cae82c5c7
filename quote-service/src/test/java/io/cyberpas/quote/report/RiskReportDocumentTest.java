package io.cyberpas.quote.report;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.cyberpas.platform.page.Language;
import io.cyberpas.quote.RunningService;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.rating.Risks;
import io.cyberpas.quote.report.pages.RiskReportDocument;
import io.cyberpas.quote.risk.Reports;
import io.cyberpas.quote.risk.RiskReport;
import io.cyberpas.quote.tariff.Control;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@RunningService
class RiskReportDocumentTest {

    @Inject
    RiskReportDocument document;

    @Test
    void inKorean() throws IOException {
        String text = text(document.pdf(report(false, Reports.of(Risks.midSizedCompany())), Language.KO));

        assertThat(text, containsString("위험 진단 보고서 Q-2026-000001"));
        assertThat(text, containsString("가온정보 주식회사"));
        assertThat(text, containsString("중위험"));
        assertThat(text, containsString("탐지 점수는 48점입니다. 저위험은 50점부터입니다."));
        assertThat(text, containsString("24시간 관제: 미비"));
        assertThat(text, containsString("자체 인력이나 관제 업체가 로그와 경보를 24시간 살피게 하십시오."));
        assertThat(text, containsString("9.3 심각"));
        assertThat(text, containsString("VPN 원격 코드 실행 <CVE-2026-0001>"));
        assertThat(text, not(containsString("□")));
    }

    @Test
    void inEnglish() throws IOException {
        String text = text(document.pdf(report(true, Reports.of(Risks.midSizedCompany())), Language.EN));

        assertThat(text, containsString("Risk report Q-2026-000001"));
        assertThat(text, containsString("Medium risk"));
        assertThat(text, containsString("Monitoring around the clock: not in place"));
        assertThat(text, containsString("Indicative: the quote is not priced yet."));
        assertThat(text, containsString("Each saving holds if that weakness alone is mended."));
        assertThat(text, containsString("9.3 Critical"));
    }

    @Test
    void whereThePremiumIsUnknownNoFigureIsInvented() throws IOException {
        String text = text(document.pdf(report(true, Reports.of(Risks.telecom())), Language.EN));

        assertThat(text, containsString("Not known"));
        assertThat(text, containsString("The tariff has no figure for the company as it is"));
        assertThat(text, not(containsString("₩0")));
    }

    @Test
    void whereNothingIsToBeMendedItSaysSo() throws IOException {
        String text = text(document.pdf(
                report(false, Reports.of(Reports.company(82, false, Control.values()))), Language.EN));

        assertThat(text, containsString("There is nothing to mend that the tariff would reward."));
    }

    private static QuotedReport report(boolean indicative, RiskReport report) {
        return new QuotedReport(
                "Q-2026-000001",
                "가온정보 주식회사",
                ProductCode.ENTERPRISE_CYBER,
                Risks.YEAR,
                List.of(1, 2),
                1,
                indicative,
                report);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }
}
