package io.cyberpas.claims.incident;

import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.minho;
import static io.cyberpas.claims.PageVisit.inEnglish;
import static io.cyberpas.claims.PageVisit.inKorean;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PolicyService;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class IncidentPagesTest {

    private PolicyService policies;
    private String claim;

    @BeforeEach
    void notifyALoss() {
        policies = PolicyService.start();
        claim = bora().notifyUnder(policies.policyInForce());
    }

    @AfterEach
    void stopPolicies() {
        policies.close();
    }

    @Test
    void aHandlerClassifiesInAFewFieldsAndReadsIt() {
        assertThat(inEnglish(hana()).shown(page(""))).contains("No incident record yet", page("/classification"));
        assertThat(inKorean(hana()).shown(page("/classification")))
                .contains("간단히 분류", "hacking:SQLi", "S - Web application", "name=\"_csrf\"");

        inEnglish(hana())
                .send(page("/classification"), classification())
                .then()
                .statusCode(303)
                .header("Location", endsWith(page("")));

        assertThat(inEnglish(hana()).shown(page("")))
                .contains(
                        "Provisional",
                        "SQLi",
                        "S - Web application",
                        "90,000",
                        "2026-12-18",
                        "href=\"/claims/" + claim + "\"");
        assertThat(inKorean(hana()).shown(page("")))
                .contains("잠정", "사고 내용", "1차", "해킹", "SQL 삽입", "서버 · 웹 응용프로그램", "대한민국 (KR)");
        hana().read("/api" + page("")).body("action.hacking.vector[0]", equalTo("Web application"));
    }

    @Test
    void theFormSaysWhatIsWrong() {
        var wrong = new HashMap<>(classification());
        wrong.put("industry", "telecom");
        wrong.put("month", "14");
        inEnglish(hana())
                .send(page("/classification"), wrong)
                .then()
                .statusCode(400)
                .contentType(ContentType.HTML)
                .body(allOf(containsString("industry"), containsString("month")));
        wrong.put("dataTotal", "many");
        inEnglish(hana()).send(page("/classification"), wrong).then().statusCode(400);
    }

    @Test
    void aFileIsImportedAsTheNextRevisionOfTheOneShown() throws IOException {
        inEnglish(hana()).send(page("/classification"), classification()).then().statusCode(303);
        byte[] veris;
        try (var stream = IncidentPagesTest.class.getResourceAsStream("/veris/portal-leak.json")) {
            veris = stream.readAllBytes();
        }

        inEnglish(hana())
                .upload(page("/import"), Map.of("standing", "CONFIRMED", "json", ""), "file", "veris.json", veris)
                .then()
                .statusCode(428);
        inEnglish(hana())
                .upload(
                        page("/import"),
                        Map.of("standing", "CONFIRMED", "json", "", "_version", "1"),
                        "file",
                        "veris.json",
                        veris)
                .then()
                .statusCode(303);
        inEnglish(hana())
                .upload(
                        page("/import"),
                        Map.of("standing", "CONFIRMED", "_version", "2", "json", "{\"schema_version\":\"1.4\"}"),
                        "file",
                        "",
                        new byte[0])
                .then()
                .statusCode(400)
                .body(containsString("incident_id"));

        assertThat(inEnglish(hana()).shown(page(""))).contains("Confirmed", "Revision 2", "Revision 1");
        assertThat(inEnglish(hana()).shown(page("?revision=1")))
                .contains("SQLi")
                .doesNotContain("Import VERIS JSON");
    }

    @Test
    void aBrokerReadsAndOthersFindNothing() {
        inEnglish(hana()).send(page("/classification"), classification()).then().statusCode(303);

        assertThat(inKorean(bora()).shown(page(""))).contains("SQLi").doesNotContain("가져오기");
        inEnglish(bora()).send(page("/classification"), classification()).then().statusCode(403);
        inEnglish(minho()).get(page("")).then().statusCode(404).contentType(ContentType.HTML);
    }

    @Test
    void whatIsWrittenIsNeverMarkup() {
        var form = new HashMap<>(classification());
        form.put("summary", "<script>alert('é한')</script>");
        inEnglish(hana()).send(page("/classification"), form).then().statusCode(303);

        assertThat(inEnglish(hana()).shown(page(""))).contains("&lt;script&gt;").doesNotContain("<script>alert");
    }

    private String page(String rest) {
        return "/claims/" + claim + "/incident" + rest;
    }

    private static Map<String, String> classification() {
        var form = new HashMap<String, String>();
        form.put("standing", "PROVISIONAL");
        form.put("securityIncident", "Suspected");
        form.put("summary", "고객센터 홈페이지 개인정보 조회");
        form.put("victim", "Hangang Telecom");
        form.put("industry", "517210");
        form.put("country", "KR");
        form.put("actor", "external:Unknown");
        form.put("action", "hacking:SQLi");
        form.put("vector", "hacking:Web application");
        form.put("asset", "S - Web application");
        form.put("disclosure", "Yes");
        form.put("dataTotal", "90000");
        form.put("dataVariety", "Personal");
        form.put("year", "2026");
        form.put("month", "12");
        form.put("day", "18");
        return form;
    }
}
