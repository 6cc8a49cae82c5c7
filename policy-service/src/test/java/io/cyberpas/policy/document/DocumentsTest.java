package io.cyberpas.policy.document;

import static io.cyberpas.policy.Service.as;
import static io.cyberpas.policy.Service.asPada;
import static io.cyberpas.policy.Service.issued;
import static io.cyberpas.policy.register.CompulsoryPolicies.issuedTo;
import static io.cyberpas.policy.register.CompulsoryPolicies.newCompany;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.page.Language;
import io.cyberpas.platform.testing.PostgresResource;
import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.Service;
import io.cyberpas.policy.TestClock;
import io.cyberpas.policy.policy.QuoteJson;
import io.cyberpas.policy.policy.change.PolicyTransactions;
import io.cyberpas.policy.register.CompulsoryPolicies.Company;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@RunningService
class DocumentsTest {
    private static final Actor PADA = new Actor("pada", "Pada", Set.of(Roles.POLICY_ADMIN), null, null, null);
    private static final Pattern CODE = Pattern.compile("(?:[0-9A-Z]{5}-){3}[0-9A-Z]{5}");

    @Inject
    DocumentMaking making;

    @Inject
    PolicyTransactions transactions;

    @Inject
    TestClock clock;

    private final Company company = newCompany();
    private RemoteDouble quotes;

    @BeforeEach
    void startQuoteService() {
        quotes = Service.quoteService();
    }

    @AfterEach
    void stopQuoteService() {
        quotes.close();
        clock.reset();
    }

    @Nested
    class ADocument {

        @Test
        void isMadeOnceAndKeptWithItsHash() {
            String number = issued(quotes);
            String id = make(number, "SCHEDULE", "ko", null)
                    .then()
                    .statusCode(201)
                    .body("reference", equalTo("1"))
                    .extract()
                    .path("id");
            make(number, "SCHEDULE", "ko", "1").then().statusCode(200).body("id", equalTo(id));
            asPada().get("/api/policies/" + number + "/documents")
                    .then()
                    .statusCode(200)
                    .body("made.id", contains(id))
                    .body("available.kind", hasItems("SCHEDULE", "WORDING", "INVOICE"));
        }

        @Test
        void isAnsweredByItsHash() {
            String number = issued(quotes);
            Response made = make(number, "SCHEDULE", "en", null);
            String hash = made.path("sha256");
            String href = made.path("href");
            byte[] file = asPada().get(href)
                    .then()
                    .statusCode(200)
                    .contentType("application/pdf")
                    .header("ETag", equalTo("\"" + hash + "\""))
                    .header(
                            "Content-Disposition",
                            equalTo("inline; filename=\"%s-schedule-1-en.pdf\"".formatted(number)))
                    .extract()
                    .asByteArray();
            assertThat(file).hasSize(made.path("size"));
            asPada().header("If-None-Match", "\"" + hash + "\"")
                    .get(href)
                    .then()
                    .statusCode(304)
                    .header("ETag", equalTo("\"" + hash + "\""));
            as(Tokens.user("ada").roles(Roles.AUDITOR))
                    .queryParam("subject", number)
                    .get("/api/audit")
                    .then()
                    .body("items.action", hasItem("document.opened"));
        }

        @Test
        void printsTheSameBytesHoweverLateItIsPrinted() {
            String number = issuedTo(company, quotes);
            for (DocumentKind kind : List.of(DocumentKind.SCHEDULE, DocumentKind.CERTIFICATE, DocumentKind.WORDING)) {
                clock.reset();
                byte[] today = printed(number, kind);
                clock.moveTo(clock.instant().plus(Duration.ofDays(40)));
                assertThat(printed(number, kind)).as(kind.name()).isEqualTo(today);
            }
        }

        @Test
        void isOneHoweverManyAskForItAtOnce() {
            String number = issued(quotes);
            List<Response> answers = IntStream.range(0, 6)
                    .parallel()
                    .mapToObj(i -> make(number, "SCHEDULE", "ko", null))
                    .toList();
            assertThat(answers.stream().map(answer -> answer.<String>path("id")))
                    .hasSize(6)
                    .containsOnly(answers.getFirst().<String>path("id"));
            assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                    .hasSize(1);
        }

        @Test
        void isNotForOtherBrokers() {
            String number = issued(quotes);
            String href = make(number, "SCHEDULE", "ko", null).path("href");
            Tokens minho = Tokens.user("minho").roles(Roles.BROKER).brokerage("MIRAE");
            as(minho).get(href).then().statusCode(404);
            as(minho).get("/api/policies/" + number + "/documents").then().statusCode(404);
            Tokens bora = Tokens.user("bora").roles(Roles.BROKER).brokerage("HANBIT");
            as(bora).get(href).then().statusCode(200);
            String other = issued(quotes);
            as(bora).get(href.replace(number, other)).then().statusCode(404);
        }

        @Test
        void isRefusedWhereThereIsNothingToPrint() {
            String number = issued(quotes);
            make(number, "CERTIFICATE", "ko", null)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:cyberpas:problem:nothing-to-print"))
                    .body("references", empty());
            make(number, "SCHEDULE", "ko", "7").then().statusCode(409).body("references", contains("1"));
            make(number, "SCHEDULE", "fr", null).then().statusCode(400).body("errors[0].path", equalTo("$.language"));
            make(number, "POEM", "ko", null).then().statusCode(400);
            make("P-2026-999999", "SCHEDULE", "ko", null).then().statusCode(404);
        }

        @Test
        void isChangedByNobody() throws Exception {
            String number = issued(quotes);
            make(number, "SCHEDULE", "ko", null);
            try (var database = PostgresResource.application();
                    var statement = database.createStatement()) {
                assertThatThrownBy(() -> statement.executeUpdate(
                                "DELETE FROM policy_document WHERE policy_number = '%s'".formatted(number)))
                        .hasMessageContaining("never changed or removed");
            }
        }
    }

    @Nested
    class Says {

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
                assertThat(document.getDocumentCatalog().getMarkInfo().isMarked())
                        .isTrue();
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
                    "GET",
                    "/api/quotes/" + quote,
                    200,
                    QuoteJson.accepted(quote).replace("\"dependencies\"", limit));
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

    @Nested
    class ThePage {

        @Test
        void offersAllDocumentsInBothLanguagesAndMakesThem() {
            String number = issuedTo(company, quotes);
            assertThat(page("en", number))
                    .contains(
                            "Documents of " + number, "Policy schedule", "Certificate of compulsory insurance", "Make");
            as(Tokens.user("pada").roles(Roles.POLICY_ADMIN))
                    .contentType("application/x-www-form-urlencoded")
                    .redirects()
                    .follow(false)
                    .formParam("kind", "CERTIFICATE")
                    .formParam("reference", "1")
                    .formParam("language", "ko")
                    .post("/policies/" + number + "/documents")
                    .then()
                    .statusCode(303);
            String page = page("ko", number);
            assertThat(page).contains(number + " 문서", "의무보험 가입증명서", number + "-certificate-1-ko.pdf", "파일의 SHA-256");
            Matcher link = Pattern.compile("/policies/" + number + "/documents/[0-9a-f-]{36}\\.pdf")
                    .matcher(page);
            assertThat(link.find()).isTrue();
            asPada().header("Accept", "application/pdf,*/*")
                    .get(link.group())
                    .then()
                    .statusCode(200)
                    .contentType("application/pdf");
        }

        private String page(String language, String number) {
            return as(Tokens.user("pada").roles(Roles.POLICY_ADMIN))
                    .header("Accept", "text/html")
                    .cookie("lang", language)
                    .get("/policies/" + number + "/documents")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
        }
    }

    private byte[] printed(String number, DocumentKind kind) {
        DocumentMaking.Draft draft =
                QuarkusTransaction.requiringNew().call(() -> making.draft(number, kind, null, Language.KO, PADA));
        assertThat(draft.content()).isNotNull();
        return draft.content();
    }

    private static Response make(String number, String kind, String language, String reference) {
        Map<String, String> wanted = reference == null
                ? Map.of("kind", kind, "language", language)
                : Map.of("kind", kind, "language", language, "reference", reference);
        return asPada().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(wanted)
                .post("/api/policies/" + number + "/documents");
    }

    private static byte[] file(Response made) {
        return asPada().get(made.<String>path("href"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String text(String number, String kind, String language) throws IOException {
        return text(file(make(number, kind, language, null)));
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }

    /** What the QR code on the first page says, read from the page as it looks. */
    private static String qr(byte[] file) throws Exception {
        try (PDDocument document = Loader.loadPDF(file)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            RGBLuminanceSource light = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(light)))
                    .getText();
        }
    }
}
