package io.cyberpas.claims.panel;

import static io.cyberpas.claims.Caller.ada;
import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static io.cyberpas.claims.Caller.mina;
import static io.cyberpas.claims.Caller.moon;
import static io.cyberpas.claims.Caller.vera;
import static io.cyberpas.claims.PageVisit.inEnglish;
import static io.cyberpas.claims.PageVisit.inKorean;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.panel.adapter.PanelData;
import io.cyberpas.platform.testing.PostgresResource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class PanelResourceTest {

    @Inject
    StandingPanel standing;

    @Test
    void theFirmsOfTheDataStandOnThePanelOnceHoweverOftenTheServiceStarts() {
        standing.register(PanelData.members());
        standing.register(PanelData.members());

        hana().read("/api/panel/SECUREN")
                .body("nameKo", equalTo("시큐렌 포렌식"))
                .body("contactEmail", equalTo("duty@securen.example"));
        hana().read("/api/panel/SECUREN/rate-cards")
                .body("number", equalTo(List.of("RC-2026-A", "RC-2025-A")))
                .body("status", equalTo(List.of("APPROVED", "APPROVED")));
        ada().read("/api/panel/HAEDEUN").body("contactEmail", containsString("*"));
    }

    @Test
    void aManagerTakesAFirmOntoThePanelAndAnotherApprovesItsRates() {
        String code = newFirm();
        mina().create("/api/panel", firm(code)).then().statusCode(409);
        hana().create("/api/panel", firm(code)).then().statusCode(403);

        Map<String, Object> card = card("RC-2027-A", "2027-01-01");
        mina().create("/api/panel/" + code + "/rate-cards", card)
                .then()
                .statusCode(201)
                .body("status", equalTo("PROPOSED"));
        mina().create("/api/panel/" + code + "/rate-cards", card)
                .then()
                .statusCode(409)
                .body("detail", containsString("never edited"));
        String approval = "/api/panel/" + code + "/rate-cards/RC-2027-A/approval";
        mina().call().body(Map.of("reason", "mine")).post(approval).then().statusCode(403);
        moon().call()
                .body(Map.of("reason", "Checked"))
                .post(approval)
                .then()
                .statusCode(200)
                .body("decidedBy", equalTo("moon"));
        moon().call().body(Map.of("reason", "Again")).post(approval).then().statusCode(409);

        hana().read("/api/panel?q=" + code.toLowerCase(Locale.ROOT) + "&kind=NEGOTIATOR")
                .body("items", hasSize(1));
        hana().read("/api/panel?q=" + code + "&kind=BREACH_COUNSEL").body("items", hasSize(0));
    }

    @Test
    void everythingWrongWithAFirmIsNamedAtOnce() {
        Map<String, Object> broken = firm("TESTFIRM");
        @SuppressWarnings("unchecked")
        Map<String, Object> profile = new HashMap<>((Map<String, Object>) broken.get("firm"));
        profile.put("languages", List.of("xx"));
        profile.put("jurisdictions", List.of("KR", "ZZ"));
        profile.put("contactEmail", "nobody");

        mina().create("/api/panel", Map.of("code", "TESTFIRM", "firm", profile))
                .then()
                .statusCode(400)
                .body("errors.path", hasItems("$.languages[0]", "$.jurisdictions[1]", "$.contactEmail"));
        mina().create("/api/panel", Map.of("code", "lower", "firm", broken.get("firm")))
                .then()
                .statusCode(400)
                .body("errors.path", hasItem("$.code"));
        mina().create("/api/panel/SECUREN/rate-cards", card("RC-X", "2027-01-01", "0"))
                .then()
                .statusCode(400)
                .body("errors.path", hasItem("$.rates[0].amount"));
        mina().create("/api/panel/NOBODY/rate-cards", card("RC-X", "2027-01-01"))
                .then()
                .statusCode(404);
    }

    @Test
    void suspensionIsVersionedAndEnds() {
        String code = newFirm();
        String suspension = "/api/panel/" + code + "/suspension";
        mina().change(suspension, 7, Map.of("reason", "x")).then().statusCode(412);
        mina().change(suspension, 0, Map.of("reason", "Certificate ran out"))
                .then()
                .statusCode(200)
                .body("suspended", equalTo(true));
        mina().change(suspension, 1, Map.of("reason", "again")).then().statusCode(409);
        mina().change("/api/panel/" + code + "/readmission", 1, Map.of("reason", "Renewed"))
                .then()
                .statusCode(200)
                .body("suspended", equalTo(false));
    }

    @Test
    void outsidersFindNoPanel() {
        vera().get("/api/panel").then().statusCode(403);
        bora().get("/api/panel/SECUREN").then().statusCode(403);
        inEnglish(vera()).get("/panel").then().statusCode(403);
    }

    @Test
    void aRateCardIsNeverEdited() throws SQLException {
        try (var connection = PostgresResource.application();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("UPDATE panel_rate SET amount = 1"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.executeUpdate("UPDATE panel_rate_card SET currency = 'USD'"))
                    .hasMessageContaining("never changes");
        }
    }

    @Test
    void thePagesDoItAllInBothLanguages() {
        String code = code();
        assertThat(inKorean(mina()).shown("/panel")).contains("전문업체 패널", "법무법인 해든", "/panel/new");
        assertThat(inEnglish(mina()).shown("/panel/new")).contains("Take a firm onto the panel", "Crisis consultant");
        var form = new HashMap<String, Object>(Map.of(
                "code", code,
                "nameEn", "Testers",
                "nameKo", "테스터",
                "kinds", List.of("NEGOTIATOR", "CRISIS_CONSULTANT"),
                "languages", "ko, en",
                "jurisdictions", "KR",
                "certifications", "CISSP\nCEH",
                "hoursOfService", "24 h",
                "contactName", "홍길동",
                "contactEmail", "t@test.example"));
        inEnglish(mina()).send("/panel", form).then().statusCode(400).body(containsString("contactPhone"));
        form.put("contactPhone", "02-555-0100");
        inEnglish(mina()).send("/panel", form).then().statusCode(303);
        inEnglish(mina())
                .send(
                        "/panel/" + code + "/rate-cards",
                        Map.of("number", "RC-1", "currency", "KRW", "effectiveFrom", "2026-01-01", "rates", "oops"))
                .then()
                .statusCode(400)
                .body(containsString("rates"));
        inEnglish(mina())
                .send(
                        "/panel/" + code + "/rate-cards",
                        Map.of(
                                "number", "RC-1",
                                "currency", "KRW",
                                "effectiveFrom", "2026-01-01",
                                "rates", "Negotiator | Lead | 400,000\nNegotiator | Second | 250000"))
                .then()
                .statusCode(303);
        assertThat(inEnglish(moon()).shown("/panel/" + code)).contains("₩400,000", "rate-cards/RC-1/approval");
        inKorean(moon())
                .send("/panel/" + code + "/rate-cards/RC-1/approval", Map.of("reason", "확인"))
                .then()
                .statusCode(303);
        inKorean(hana())
                .send(
                        "/panel/" + code + "/records/conflicts",
                        Map.of(
                                "partyName", "한강텔레콤",
                                "businessNumber", "123-45-67890",
                                "relation", "CLIENT",
                                "detail", "모의해킹 수행",
                                "declaredBy", "홍길동",
                                "declaredOn", "2026-01-02"))
                .then()
                .statusCode(303);
        inEnglish(mina())
                .send(
                        "/panel/" + code + "/records/keys",
                        Map.of("name", "Lab", "publicKey", FirmKeyPair.create().pem()))
                .then()
                .statusCode(303);
        assertThat(inKorean(ada()).shown("/panel/" + code))
                .contains("현재 또는 과거의 고객", "승인됨", "사용 중")
                .doesNotContain("02-555-0100", "/suspension");
        assertThat(inEnglish(mina()).shown("/panel/" + code + "/edit")).contains("Testers", "CISSP\nCEH", "checked");
    }

    private static String newFirm() {
        String code = code();
        mina().create("/api/panel", firm(code)).then().statusCode(201).body("code", equalTo(code));
        return code;
    }

    private static String code() {
        return "T"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase(Locale.ROOT);
    }

    private static Map<String, Object> firm(String code) {
        return Map.of(
                "code",
                code,
                "firm",
                Map.of(
                        "nameEn",
                        "Test " + code,
                        "nameKo",
                        "시험 " + code,
                        "kinds",
                        List.of("NEGOTIATOR"),
                        "languages",
                        List.of("ko"),
                        "jurisdictions",
                        List.of("KR"),
                        "certifications",
                        new ArrayList<>(),
                        "hoursOfService",
                        "24 h",
                        "contactName",
                        "홍길동",
                        "contactEmail",
                        "t@test.example",
                        "contactPhone",
                        "+82-2-555-0100"));
    }

    private static Map<String, Object> card(String number, String from, String... amount) {
        return Map.of(
                "number",
                number,
                "currency",
                "KRW",
                "effectiveFrom",
                from,
                "rates",
                List.of(Map.of(
                        "role", "Negotiator", "grade", "Lead", "amount", amount.length == 0 ? "400000" : amount[0])));
    }
}
