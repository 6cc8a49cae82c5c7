package io.cyberpas.policy.document;

import static io.cyberpas.policy.Service.asPada;
import static io.cyberpas.policy.Service.issued;
import static io.cyberpas.policy.register.CompulsoryPolicies.issuedTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.Service;
import io.cyberpas.policy.policy.QuoteJson;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** What documents say. */
@RunningService
class DocumentTextTest extends DocumentFixture {

    @Test
    void whatIsInsuredInBothLanguages() throws IOException {
        String number = issued(quotes);
        String korean = text(number, "SCHEDULE", "ko");
        assertThat(korean)
                .contains("보험증권 " + number, "한빛정보통신 주식회사", "123-45-67890", "1,000,000,000원")
                .contains("2026-12-01부터 2027-11-30까지(양일 포함)", "개인정보", "소급담보일 2026-12-01", "대기기간 8시간")
                .contains("사이버파스 시연손해보험");
        assertThat(text(number, "SCHEDULE", "en"))
                .contains("Policy schedule " + number, "한빛정보통신 주식회사", "₩1,000,000,000", "₩9,500,000")
                .contains("2026-12-01 to 2027-11-30, both included", "Privacy liability", "Waiting period 8 hours")
                .contains("CyberPAS Demonstration Insurance");
    }

    @Test
    void itselfToScreenReadersAndIsDatedByItsRecord() throws IOException {
        String number = issued(quotes);
        Response made = make(number, "SCHEDULE", "ko", null);
        try (PDDocument document = Loader.loadPDF(file(made))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("보험증권 " + number);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ko");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentInformation()
                            .getCreationDate()
                            .toInstant()
                            .toString())
                    .startsWith(made.<String>path("recordedAt").substring(0, 19));
        }
    }

    @Test
    void howACertificateIsCheckedAndTheCodeHolds() throws Exception {
        String number = issuedTo(company, quotes);
        byte[] file = file(make(number, "CERTIFICATE", "ko", null));
        String text = text(file);
        assertThat(text).contains("의무보험 가입증명서", company.name(), company.number(), "1,000,000,000원", "제39조의7");
        String address = qr(file);
        Matcher code = CODE.matcher(address);
        assertThat(code.find()).isTrue();
        assertThat(address).contains("/certificates/" + code.group());
        assertThat(text).contains(code.group());
        given().queryParam("on", "2026-12-20")
                .get("/api/certificates/" + code.group())
                .then()
                .statusCode(200)
                .body("valid", equalTo(true));
        assertThat(text(number, "CERTIFICATE", "en")).contains("Certificate of compulsory insurance", code.group());
    }

    @Test
    void theClausesOfTheInsuredPartsAndTheTermsTheyUse() throws IOException {
        String number = issued(quotes);
        assertThat(text(number, "WORDING", "en"))
                .contains(
                        "enterprise-cyber-wording-2026-01",
                        "Privacy liability",
                        "Data restoration",
                        "Attribution and burden of proof")
                .contains("Glossary", "state-backed cyber operation", "waiting period")
                .doesNotContain("Media liability", "Payment card assessments", "[[");
        assertThat(text(number, "WORDING", "ko"))
                .contains("기업 사이버종합보험 보통약관", "개인정보 배상책임", "귀속과 입증책임", "용어의 정의", "소급담보일")
                .doesNotContain("미디어 배상책임");
    }

    @Test
    void whatAnEndorsementChanged() throws IOException {
        String number = issued(quotes);
        transactions.rename(number, "2027-03-01", "한빛클라우드 주식회사");
        assertThat(text(number, "ENDORSEMENT", "ko"))
                .contains("배서 2", "2027-03-01부터 이 계약을 다음과 같이 변경합니다", "상호 변경")
                .contains("한빛정보통신 주식회사", "한빛클라우드 주식회사", "변경 전", "변경 후", "0원");
        assertThat(text(number, "ENDORSEMENT", "en")).contains("Before", "After", "Name of the insured", "₩0");
    }

    @Test
    void thatCoverEndedAndGoesOn() throws IOException {
        String number = issuedTo(company, quotes);
        transactions.cancel(number, "2027-03-01");
        assertThat(text(number, "CANCELLATION_NOTICE", "ko"))
                .contains("해지 통지서", "2027-03-01 0시에 끝나며", "사업 양도", "일할 계산", "법률상 의무");
        transactions.reinstate(number, "2027-03-01");
        assertThat(text(number, "REINSTATEMENT_NOTICE", "en"))
                .contains("Notice of reinstatement", "goes on from 2027-03-01 until 2027-11-30");
        transactions.lapse(number, "2027-06-01");
        assertThat(text(number, "CANCELLATION_NOTICE", "en")).contains("Notice of lapse", "2027-06-01");
    }

    @Test
    void thatClaimsCanBeReportedLonger() throws IOException {
        String number = issued(quotes);
        transactions.cancel(number, "2027-03-01");
        clock.moveTo(Instant.parse("2027-03-02T03:00:00Z"));
        transactions.extendReporting(number);
        assertThat(text(number, "ENDORSEMENT", "en"))
                .contains("Endorsement: extended reporting", "Not covered", "Reporting only");
    }

    @Test
    void whatIsToBePaid() throws IOException {
        String number = issued(quotes);
        assertThat(text(number, "INVOICE", "ko")).contains("보험료 청구서", "한빛정보통신 주식회사", "납입 기한", "납입할 금액");
        assertThat(text(number, "INVOICE", "en")).contains("Invoice", "To be paid by", "Data restoration");
    }

    @Test
    void whatIsPaidForOneEventAlsoInTheYearToCome() throws IOException {
        String quote = Service.newQuoteNumber();
        String limit = "\"eventLimit\":{\"amount\":\"300000000\",\"currency\":\"KRW\"},\"dependencies\"";
        quotes.answer(
                "GET", "/api/quotes/" + quote, 200, QuoteJson.accepted(quote).replace("\"dependencies\"", limit));
        quotes.answer("PUT", "/api/quotes/" + quote + "/binding", 200, "{}");
        String number = Service.issued(quote);
        asPada().get("/api/policies/" + number)
                .then()
                .body("limits[0].code", equalTo("EACH_EVENT"))
                .body("limits[0].limit.amount", equalTo("300000000"));
        assertThat(text(number, "SCHEDULE", "ko")).contains("그 밖의 한도", "1사고당 보상한도", "300,000,000원");
        assertThat(text(number, "SCHEDULE", "en")).contains("Limit for one event", "₩300,000,000");
        for (String page : List.of("/policies/" + number, "/policies/" + number + "/schedule")) {
            asPada().header("Accept", "text/html")
                    .cookie("lang", "en")
                    .get(page)
                    .then()
                    .statusCode(200)
                    .body(containsString("Limit for one event"));
        }
        NoticesOfTest.offer(number);
        assertThat(text(number, "RENEWAL_NOTICE", "en")).contains("Limit for one event", "₩300,000,000");
    }

    @Test
    void whatFollowsThePolicy() throws IOException {
        String number = issued(quotes);
        NoticesOfTest.offer(number);
        assertThat(text(number, "RENEWAL_NOTICE", "ko"))
                .contains("갱신 안내문 R-", "2027-12-01부터 2028-11-30까지", "이의가 없으면 자동으로 갱신됩니다", "9,500,000원");
        assertThat(text(number, "RENEWAL_NOTICE", "en"))
                .contains("Renewal notice", "It renews by itself unless you object");
    }
}
