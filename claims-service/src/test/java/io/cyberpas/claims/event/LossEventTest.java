package io.cyberpas.claims.event;

import static io.cyberpas.claims.Caller.ada;
import static io.cyberpas.claims.Caller.bora;
import static io.cyberpas.claims.Caller.hana;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.cyberpas.claims.Caller;
import io.cyberpas.claims.ClaimsServiceTest;
import io.cyberpas.claims.PageVisit;
import io.cyberpas.claims.PolicyService;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ClaimsServiceTest
class LossEventTest {

    private PolicyService policies;

    @BeforeEach
    void start() {
        policies = PolicyService.start();
    }

    @AfterEach
    void stop() {
        policies.close();
    }

    @Test
    void groupsClaimsAndSaysWhatTheyExpose() {
        var event = open(Map.of("provider", "Hanul Cloud"));
        var first = bora().notifyUnder(policies.policyInForce());
        var second = bora().notifyUnder(policies.policyInForce());
        hana().call()
                .body(Map.of("claims", List.of(first, second), "reason", "Same region"))
                .post("/api/events/" + event + "/claims")
                .then()
                .statusCode(200)
                .body("claims", equalTo(2))
                .body("policies", equalTo(2));
        hana().read("/api/claims/" + first).body("eventCode", equalTo(event));
        hana().read("/api/events/" + event + "/claims?size=1").body("items.number", contains(second));
        ada().read("/api/events/" + event + "/claims/figures")
                .body("exposed.find { it.part == 'DATA_RESTORATION' }.limit.amount", equalTo("600000000"));
        assertThat(ada().get("/api/events/" + event + "/claims/claims.csv").asString())
                .contains(first)
                .contains(second);
        hana().call()
                .body(Map.of("reason", "Another region"))
                .post("/api/events/" + event + "/claims/" + first + "/removal")
                .then()
                .statusCode(200)
                .body("claims", equalTo(1));
        hana().read("/api/events/" + event + "/claims/changes")
                .body("verb", contains("REMOVED", "ASSIGNED", "ASSIGNED"));
    }

    @Test
    void takesAClaimOnceHoweverManyAssignIt() throws Exception {
        var event = open(Map.of());
        var other = open(Map.of());
        var claim = bora().notifyUnder(policies.policyInForce());
        Callable<Integer> assign = () -> assign(event, claim).statusCode();
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (var answer : pool.invokeAll(List.of(assign, assign, assign, assign))) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        hana().read("/api/events/" + event + "/claims/changes").body("verb", contains("ASSIGNED"));
        assign(other, claim).then().statusCode(409).body("detail", containsString(event));
        assign(event, "C-1999-000001").then().statusCode(404);
    }

    @Test
    void suggestsClaimsWhoseIncidentOrNoticeNamesWhatItIsKnownBy() {
        var event = open(Map.of("cve", "cve-2023-34362", "malware", "나다락커"));
        var struck = Caller.notice(policies.policyInForce());
        struck.put("occurredOn", LocalDate.now().minusDays(2).toString());
        String claim = bora().create("/api/claims", struck).path("number");
        hana().call()
                .body("""
                        {"schema_version":"1.4","incident_id":"%s","security_incident":"Confirmed",
                         "victim":{"industry":"517210","country":["KR"]},"actor":{"external":{"variety":["Unknown"]}},
                         "action":{"hacking":{"variety":["Exploit vuln"],"cve":"CVE-2023-34362, CVE-2023-35036"}},
                         "asset":{"assets":[{"variety":"S - File"}]},"attribute":{},"timeline":{"incident":{"year":2026}}}
                        """.formatted(claim))
                .put("/api/claims/" + claim + "/incident")
                .then()
                .statusCode(201);
        hana().read("/api/events/" + event + "/claims/suggestions")
                .body("find { it.number == '%s' }.reasons.sign".formatted(claim), contains("CVE"));
        var told = Caller.notice(policies.policyInForce());
        told.put("summary", "서버가 나다락커에 감염됨");
        told.put("occurredOn", LocalDate.now().minusDays(1).toString());
        String second = bora().create("/api/claims", told).path("number");
        hana().read("/api/events/" + event + "/claims/suggestions")
                .body("find { it.number == '%s' }.reasons.sign".formatted(second), contains("NAMED_IN_NOTICE"));
        assign(event, claim).then().statusCode(200);
        hana().read("/api/events/" + event + "/claims/suggestions").body("number", not(hasItem(claim)));
    }

    @Test
    void isFoundAndTakesNothingOnceClosed() {
        var event = open(Map.of("provider", "가람통신망"));
        hana().call().queryParam("search", "람통신").get("/api/events").then().body("items.code", hasItem(event));
        hana().call().queryParam("search", "%_").get("/api/events").then().body("items", empty());
        hana().change("/api/events/" + event + "/closure", 0, Map.of("reason", "All found"))
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"));
        var claim = bora().notifyUnder(policies.policyInForce());
        assign(event, claim).then().statusCode(409).body("state", equalTo("CLOSED"));
        hana().create("/api/events", Map.of("kind", "OUTAGE", "name", " ", "beganOn", "2026-01-01"))
                .then()
                .statusCode(400)
                .body("errors.path", hasItem("$.name"));
        hana().create("/api/events", Map.of("kind", "OUTAGE", "name", "x", "cve", "log4j", "beganOn", "2026-01-01"))
                .then()
                .statusCode(400)
                .body("errors.path", hasItem("$.cve"));
        bora().get("/api/events").then().statusCode(403);
    }

    @Test
    void isLedByItsPagesInBothLanguages() {
        var form = new HashMap<String, Object>(Map.of(
                "kind", "SUPPLY_CHAIN", "name", "파일 전송 제품 침해", "beganOn", "2026-01-01", "cve", "CVE-2023-34362"));
        var korean = PageVisit.inKorean(hana());
        var opened = korean.send("/events", form);
        assertThat(opened.statusCode()).isEqualTo(303);
        var code = opened.header("Location").replaceAll(".*/", "");
        var claim = bora().notifyUnder(policies.policyInForce());
        assertThat(korean.send("/events/" + code + "/claims", Map.of("number", claim, "reason", "같은 제품"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(korean.shown("/events/" + code))
                .contains("파일 전송 제품 침해")
                .contains(claim)
                .contains("공급망 침해");
        assertThat(PageVisit.inEnglish(ada()).shown("/events/" + code))
                .contains("Supply chain")
                .doesNotContain("_version");
        assertThat(PageVisit.inEnglish(hana()).shown("/events?q=CVE-2023")).contains(code);
        assertThat(korean.shown("/claims/" + claim + "/notice")).contains(code).contains("담보됨");
        assertThat(korean.send("/events/" + code + "/claims/" + claim + "/removal", Map.of("reason", "아님"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(PageVisit.inEnglish(hana()).shown("/events")).contains("Loss events");
    }

    private static io.restassured.response.Response assign(String event, String claim) {
        return hana().call()
                .body(Map.of("claims", List.of(claim), "reason", "It names it"))
                .post("/api/events/" + event + "/claims");
    }

    private static String open(Map<String, String> known) {
        var body = new HashMap<String, Object>(known);
        body.put("kind", "VULNERABILITY");
        body.put("name", "파일 전송 제품의 취약점");
        body.put("beganOn", LocalDate.now().minusDays(3).toString());
        return hana().create("/api/events", body)
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }
}
