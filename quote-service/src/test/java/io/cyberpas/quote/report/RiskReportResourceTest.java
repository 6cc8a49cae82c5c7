package io.cyberpas.quote.report;

import static io.cyberpas.quote.Broker.BORA;
import static io.cyberpas.quote.Broker.MINHO;
import static io.cyberpas.quote.Broker.UMA;
import static io.cyberpas.quote.Broker.as;
import static io.cyberpas.quote.Broker.midSizedCompany;
import static io.cyberpas.quote.Broker.newQuote;
import static io.cyberpas.quote.Broker.post;
import static io.cyberpas.quote.Broker.read;
import static io.cyberpas.quote.Broker.telecom;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.testing.BrowserSession;
import io.cyberpas.platform.testing.Tokens;
import io.cyberpas.quote.MovableClock;
import io.cyberpas.quote.RunningService;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RunningService
class RiskReportResourceTest {

    private static final Tokens ADA = Tokens.user("ada").roles(Roles.AUDITOR);
    private static final Tokens ACTO = Tokens.user("acto").roles(Roles.ACTUARY);

    private static final String FINDINGS = """
            "findings":[
              {"title":"<b>VPN</b> 원격 코드 실행","asset":"vpn.gaon.kr","knownExploited":true,"open":false,"foundOn":"2026-01-03",
               "cvssVector":"CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N"},
              {"title":"TLS 1.0","asset":"www.gaon.kr","knownExploited":false,"open":true,
               "cvssVector":"CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N"}],
            "options\"""";

    @Nested
    class ABroker {

        @Test
        void learnsWhatIsWeakAndWhatMendingItSaves() {
            String number = newQuote(withoutMonitoring());
            String premium = read(BORA, number).extract().path("options[1].premium.amount");

            report(BORA, number, "?option=2")
                    .then()
                    .statusCode(200)
                    .body("option", is(2))
                    .body("indicative", is(false))
                    .body("premium.amount", is(premium))
                    .body("assessment.grade", is("LOW"))
                    .body("assessment.gradingVersion", is("grading-2026-01"))
                    .body("weaknesses.find { it.control == 'MONITORING' }.kind", is("ABSENT_CONTROL"))
                    .body(
                            "weaknesses.find { it.control == 'MONITORING' }.title",
                            is("Monitoring around the clock: not in place"))
                    .body("weaknesses.find { it.kind == 'LOW_EXTERNAL_RATING' }.targetRating", is(80))
                    .body("weaknesses.saving.currency", everyItem(is("KRW")))
                    .body("allMended.saving.currency", is("KRW"))
                    .body("findings.asset", is(List.of("www.gaon.kr", "vpn.gaon.kr")))
                    .body("findings[1].score", is(9.3f))
                    .body("findings[1].severity", is("CRITICAL"));
        }

        @Test
        void readsItInKorean() {
            String number = newQuote(withoutMonitoring());

            as(BORA).header("Accept-Language", "ko-KR,ko;q=0.9")
                    .get("/api/quotes/" + number + "/risk-report")
                    .then()
                    .body("weaknesses.title", hasItem("24시간 관제: 미비"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", ".pdf"})
        void findsNothingOfAnotherBrokerage(String suffix) {
            String number = newQuote(midSizedCompany());

            as(MINHO)
                    .get("/api/quotes/" + number + "/risk-report" + suffix)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json");
        }

        @Test
        void isToldWhichVectorIsWrongAndWhy() {
            post(withoutMonitoring().replace("/SC:N/SI:N/SA:N", "/SC:N/SI:N"))
                    .then()
                    .statusCode(400)
                    .body("errors.path", is(List.of("$.findings[0].cvssVector")))
                    .body("errors[0].problem", is("lacks SA"));
        }

        @Test
        void findsTheReportFromTheQuote() {
            String number = newQuote(midSizedCompany());

            assertThat(
                    BrowserSession.signIn(BORA, "/quotes")
                            .get("/quotes/" + number)
                            .body(),
                    containsString("href=\"/quotes/" + number + "/risk-report\""));
        }

        @Test
        void isToldWhichOptionsThereAre() {
            report(BORA, newQuote(midSizedCompany()), "?option=3")
                    .then()
                    .statusCode(400)
                    .body("errors[0].path", is("option"))
                    .body("errors[0].allowed", is("1 to 2"));
        }

        @Test
        void findsNoReportOfADraft() {
            String number = as(BORA).header("Idempotency-Key", UUID.randomUUID().toString())
                    .body("{\"product\":\"ENTERPRISE_CYBER\"}")
                    .post("/api/quotes/drafts")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("number");

            report(BORA, number, "").then().statusCode(404);
        }
    }

    @Nested
    class OfAPerson {

        @Test
        void thereIsNoReport() {
            String number = newQuote("""
                    {"product":"BANK_ACCOUNT_LOSS","currency":"CNY",
                     "insured":{"name":"李伟","birthDate":"1990-05-01","country":"CN"},
                     "cover":{"from":"%s","to":"%s"},
                     "answers":{"TWO_STEP_LOGIN":true,"PASSWORD_REUSED":false,"ACCOUNT_ALERTS":true,"ACCOUNT_KINDS":["BANK"],
                                "DEVICE_LOCK":true,"DEVICE_REMOTE_ERASURE":true,"MALWARE_PROTECTION":true,
                                "APPS_FROM_STORE_ONLY":true,"THEFT_BEFORE":false,"KNOWS_WHOM_TO_CALL":true},
                     "options":[{"limit":{"amount":"30000","currency":"CNY"},"retention":{"amount":"0","currency":"CNY"}}]}
                    """.formatted(
                            MovableClock.today().plusDays(9),
                            MovableClock.today().plusDays(9).plusYears(1)));

            report(BORA, number, "").then().statusCode(404).body("detail", containsString(number));
            assertThat(
                    BrowserSession.signIn(BORA, "/quotes")
                            .get("/quotes/" + number)
                            .body(),
                    not(containsString("/risk-report")));
        }
    }

    @Nested
    class OfAReferral {

        @Test
        void theSavingsAreUnknownWhereTheTariffHasNoFigure() {
            report(UMA, newQuote(telecom()), "")
                    .then()
                    .body("indicative", is(true))
                    .body("premium", nullValue())
                    .body("weaknesses.saving", everyItem(nullValue()))
                    .body("notes.code", hasItem("NOT_PRICED"));
        }
    }

    @Nested
    class ADocument {

        @Test
        void speaksTheLanguageAskedFor() throws IOException {
            String number = newQuote(withoutMonitoring());

            Response korean = as(BORA).get("/api/quotes/" + number + "/risk-report.pdf?lang=ko");
            korean.then()
                    .statusCode(200)
                    .contentType("application/pdf")
                    .header("Content-Disposition", containsString("risk-report-" + number + "-ko.pdf"));
            assertThat(
                    text(korean.asByteArray()),
                    both(containsString("위험 진단 보고서 " + number)).and(containsString("<b>VPN</b> 원격 코드 실행")));
            assertThat(
                    text(as(ADA).get("/api/quotes/" + number + "/risk-report.pdf?lang=en")
                            .asByteArray()),
                    containsString("Risk report " + number));
        }

        @Test
        void isNotWrittenInEveryLanguage() {
            report(BORA, newQuote(midSizedCompany()), ".pdf?lang=fr")
                    .then()
                    .statusCode(400)
                    .body("errors[0].path", is("lang"))
                    .body("errors[0].allowed", is("en, ko"));
        }
    }

    @Nested
    class APage {

        @Test
        void showsTheChartAndTheSameFiguresInATable() {
            String number = newQuote(withoutMonitoring());
            BrowserSession session = BrowserSession.signIn(BORA, "/quotes");

            String english = session.get("/quotes/" + number + "/risk-report").body();
            assertThat(english, containsString("<svg role=\"img\""));
            assertThat(english, containsString("Monitoring around the clock: not in place"));
            assertThat(english, containsString("&lt;b&gt;VPN&lt;/b&gt;"));
            assertThat(english, not(containsString("style=")));

            assertThat(
                    session.get("/quotes/" + number + "/risk-report", "Accept-Language", "ko")
                            .body(),
                    both(containsString("위험 진단 보고서")).and(containsString("24시간 관제: 미비")));
        }

        @Test
        void leadsToTheDocument() {
            String number = newQuote(midSizedCompany());

            as(UMA).get("/quotes/" + number + "/risk-report.pdf?option=2")
                    .then()
                    .statusCode(200)
                    .contentType("application/pdf");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/quotes/%s/risk-report", "/api/quotes/%s/risk-report.pdf", "/quotes/%s/risk-report"})
    void whoHasNoPartInItIsRefused(String path) {
        as(ACTO).get(path.formatted(newQuote(midSizedCompany()))).then().statusCode(equalTo(403));
    }

    /** Quoted at once, though two controls are absent. */
    private static String withoutMonitoring() {
        return midSizedCompany()
                .replace("\"MONITORING\": true, \"MONITORED_BY\": \"PROVIDER\"", "\"MONITORING\": false")
                .replace("\"ENCRYPTION\": true", "\"ENCRYPTION\": false")
                .replace("\"options\"", FINDINGS);
    }

    private static Response report(Tokens user, String number, String rest) {
        return as(user).get("/api/quotes/" + number + "/risk-report" + rest);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }
}
